package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vizavi.text.Yaml;

/** What can be said of a draft's text without reading it as a scenario. */
final class DraftText {
  /** The column takes no more. */
  private static final int LONGEST_TITLE = 1000;

  private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*(\\S.*?)[ \\t]*$");

  private DraftText() {}

  /** Why a text can't be kept; empty if it can, mistakes or not. */
  static Optional<Unkept> refuses(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > Yaml.LARGEST) {
      return Optional.of(new Unkept.TooLarge(bytes, Yaml.LARGEST));
    }
    return text.codePoints().allMatch(DraftText::isCharacter)
        ? Optional.empty()
        : Optional.of(new Unkept.NoCharacter(lineOfNoCharacter(text)));
  }

  /** A database may refuse the others, or give them back changed. */
  private static boolean isCharacter(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }

  private static int lineOfNoCharacter(String text) {
    long breaks =
        text.codePoints().takeWhile(DraftText::isCharacter).filter(one -> one == '\n').count();
    return Math.toIntExact(breaks + 1);
  }

  /** As its first line with a title says; empty where there is none yet. */
  static String title(String text) {
    var found = TITLE.matcher(text);
    var title = found.find() ? unquoted(found.group(1)) : "";
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  private static String unquoted(String title) {
    boolean quoted =
        title.length() > 1
            && (title.startsWith("\"") && title.endsWith("\"")
                || title.startsWith("'") && title.endsWith("'"));
    return quoted ? title.substring(1, title.length() - 1) : title;
  }
}
