package vizavi.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence for an author, or a piece of one: in English, and under a key by which it can be said
 * in another language.
 *
 * @param key the slug of a rule, perhaps with a name for this one of its sentences; {@code part.}
 *     and a name for a piece that several sentences share; empty for what is said in English alone
 * @param pattern in English: <code>{0}</code> is the first argument, <code>{0,number}</code> a
 *     number with its thousands set apart
 * @param arguments texts, numbers, other messages, and lists of these
 */
public record Message(String key, String pattern, List<Object> arguments) {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])(,number)?}");

  /** A sentence that has a text under its key in every language. */
  public static Message of(String key, String pattern, Object... arguments) {
    return new Message(key, pattern, List.of(arguments));
  }

  /** What no page shows, and so no language but English has. */
  public static Message english(String sentence) {
    return new Message("", sentence, List.of());
  }

  /** A name that stands in the bundles under a key of its own: of a skill, a move. */
  public static Message name(String key, String english) {
    return new Message(key, english, List.of());
  }

  /** An author's own words, which are the same in every language. */
  public static Message written(String words) {
    return english(words);
  }

  /** The same with a capital letter where the English begins. */
  public Message capital() {
    String said = toString();
    String pattern =
        said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    return new Message(key, pattern, arguments);
  }

  /** The same about other things. */
  public Message with(Object... others) {
    return new Message(key, pattern, List.of(others));
  }

  /** In English, as the command line says it. */
  @Override
  public String toString() {
    return arguments.isEmpty()
        ? pattern
        : GAP.matcher(pattern).replaceAll(gap -> Matcher.quoteReplacement(filled(gap)));
  }

  private String filled(java.util.regex.MatchResult gap) {
    Object argument = arguments.get(Integer.parseInt(gap.group(1)));
    return gap.group(2) == null ? shown(argument) : String.format(Locale.ROOT, "%,d", argument);
  }

  private static String shown(Object argument) {
    return switch (argument) {
      case BigDecimal number -> number.toPlainString();
      case List<?> several ->
          several.stream().map(Message::shown).collect(Collectors.joining(", "));
      default -> argument.toString();
    };
  }
}
