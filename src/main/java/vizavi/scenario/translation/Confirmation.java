package vizavi.scenario.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes at the end of a translation's file which texts of the source it was translated from. Every
 * byte above that section stays as it is.
 */
public final class Confirmation {
  private static final Pattern SECTION = Pattern.compile("(?m)^translated-from:");
  private static final Pattern KEY = Pattern.compile("(?m)^[\"'a-zA-Z]");

  private Confirmation() {}

  /** Whether the section stands last, or is not there: only then can it be written anew. */
  public static boolean possible(String text) {
    Matcher section = SECTION.matcher(text);
    return !section.find() || !KEY.matcher(text).region(section.end(), text.length()).find();
  }

  /**
   * The file with some blocks confirmed; the others stay as confirmed as they were.
   *
   * @param text the whole file, for which it is {@link #possible}
   * @param texts what was read from it
   * @param blocks the source's, by id
   * @param confirmed ids of those that are confirmed now
   */
  public static String of(
      String text, Translation texts, Map<String, Block> blocks, Collection<String> confirmed) {
    Map<String, String> hashes = new LinkedHashMap<>();
    blocks.forEach(
        (id, block) -> {
          String hash = confirmed.contains(id) ? block.hash() : texts.from().get(id);
          if (hash != null && !block.pieces().isEmpty()) {
            hashes.put(id, hash);
          }
        });
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    Matcher section = SECTION.matcher(text);
    String above = section.find() ? text.substring(0, section.start()) : text;
    var all = new StringBuilder(above);
    if (!above.isEmpty() && !above.endsWith("\n")) {
      all.append(end);
    }
    all.append("translated-from:").append(hashes.isEmpty() ? " {}" : "").append(end);
    // quoted where it could be taken for a number
    hashes.forEach((id, hash) -> all.append("  " + id + ": " + shown(hash) + end));
    return all.toString();
  }

  private static String shown(String hash) {
    return hash.matches("[0-9]+(e[0-9]+)?") ? "\"" + hash + "\"" : hash;
  }
}
