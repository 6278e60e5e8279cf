package vizavi.scenario.twee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a story: whoever has at least two lines that begin with their name and a colon. The
 * one with most lines is taken for the client.
 */
final class Cast {
  private static final int ENOUGH = 2;
  private static final int MOST = 50;
  private static final int LONG = 1_000;
  private static final Set<String> RESERVED = Set.of("client", "narrator", "visit", "when");

  /** The trainee's own words are no line of anybody else's. */
  private static final Set<String> TRAINEE =
      Set.of("You", "Me", "Player", "Ви", "Ти", "Вы", "Ты", "Я", "Te", "Ön", "Maga", "Én");

  private static final Pattern LINE = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,28}) ?: (.+)");
  private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

  /**
   * A line of the conversation.
   *
   * @param speaker {@code client}, {@code narrator} or the id of another person
   */
  record Spoken(String speaker, String text) {}

  private final Map<String, String> ids = new LinkedHashMap<>();

  Cast(List<Page> pages) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Page page : pages) {
      for (Page.Row row : page.rows()) {
        Matcher line = LINE.matcher(row.text());
        if (line.matches() && !TRAINEE.contains(line.group(1).strip())) {
          lines.merge(line.group(1).strip(), 1, Integer::sum);
        }
      }
    }
    Slug slug = new Slug(RESERVED, Slug.LONGEST);
    lines.entrySet().stream()
        .filter(speaker -> speaker.getValue() >= ENOUGH)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .forEach(
            speaker ->
                ids.put(
                    speaker.getKey(),
                    ids.isEmpty() ? "client" : slug.next(speaker.getKey(), "person")));
  }

  /** The client's name, if the story has one. */
  Optional<String> client() {
    return ids.keySet().stream().findFirst();
  }

  /** Names of the others, by id. */
  Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    ids.forEach((name, id) -> others.put(id, name));
    others.remove("client");
    return others;
  }

  /** The lines of a page; text that goes on without a gap stays together. */
  List<Spoken> lines(Page page) {
    List<Spoken> lines = new ArrayList<>();
    for (Page.Row row : page.rows()) {
      Spoken spoken = spoken(row.text());
      Spoken last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && !row.opens() && goesOn(last, spoken)) {
        lines.removeLast();
        lines.add(new Spoken("narrator", last.text() + " " + spoken.text()));
      } else {
        lines.add(spoken);
      }
    }
    return lines;
  }

  private static boolean goesOn(Spoken last, Spoken next) {
    return last.speaker().equals("narrator")
        && next.speaker().equals("narrator")
        && last.text().length() < LONG;
  }

  private Spoken spoken(String text) {
    Matcher line = LINE.matcher(text);
    String id = line.matches() ? ids.get(line.group(1).strip()) : null;
    if (id != null) {
      Matcher quoted = QUOTED.matcher(line.group(2));
      return new Spoken(id, quoted.matches() ? quoted.group(1).strip() : line.group(2).strip());
    }
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() && !quoted.group(1).isBlank()
        ? new Spoken("client", quoted.group(1).strip())
        : new Spoken("narrator", text);
  }
}
