package vizavi.scenario.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A debrief that quotes what the trainee has not said in this language. */
final class QuotesDiffer implements Rule<Beside> {
  /** «...» is a quotation everywhere; these languages have marks of their own besides. */
  private static final Pattern QUOTE = Pattern.compile("(?<=«)[^«»]+(?=»)");

  private static final Map<String, Pattern> OWN =
      Map.of(
          "en", Pattern.compile(QUOTE + "|(?<=“)[^“”]+(?=”)"),
          "hu", Pattern.compile(QUOTE + "|(?<=„)[^„”]+(?=”)"));

  /** Where a quotation leaves something out. */
  private static final Pattern GAP = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");

  private static final Pattern END = Pattern.compile("[.,;:!?]+$");

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    for (Scene scene : it.source().scenes().values()) {
      for (Reply reply : scene.replies().values()) {
        if (quotesItsWords(reply, it.source().language())) {
          look(it, "scenes/" + scene.id() + "/replies/" + reply.id(), diagnostics);
        }
      }
    }
  }

  /** Whether all it quotes are its own words, and not the client's. */
  private static boolean quotesItsWords(Reply reply, String language) {
    return reply.because().stream()
        .anyMatch(
            because ->
                !quotes(because, language).isEmpty()
                    && strange(quotes(because, language), reply.words()).isEmpty());
  }

  private void look(Beside it, String way, Diagnostics diagnostics) {
    String words = it.texts().texts().get(way + "/words");
    String because = it.texts().texts().get(way + "/because");
    if (words == null || because == null) {
      return;
    }
    List<String> quotes = quotes(because, it.texts().language());
    strange(quotes, words)
        .ifPresent(
            quote ->
                warning(
                    diagnostics,
                    it.place(way + "/because"),
                    Message.of(
                        "quotes-differ",
                        "«{0}» is quoted, but the translated words of the reply don't have it",
                        quote)));
    if (quotes.isEmpty()) {
      warning(
          diagnostics,
          it.place(way + "/because"),
          Message.of(
              "quotes-differ.none",
              "the source quotes the reply's words here; quote the translated ones"));
    }
  }

  private static Optional<String> strange(List<String> quotes, String words) {
    return quotes.stream().filter(quote -> !said(quote, words)).findFirst();
  }

  private static List<String> quotes(String text, String language) {
    return OWN.getOrDefault(language, QUOTE)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static boolean said(String quote, String words) {
    String all = plain(words);
    return GAP.splitAsStream(quote)
        .map(part -> END.matcher(plain(part)).replaceAll(""))
        .allMatch(all::contains);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
