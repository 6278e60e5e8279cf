package vizavi.scenario.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes at the end of a translation's file which texts of the source it was translated from. Every
 * byte above that section stays as it is, and so do comments below it.
 */
public final class Confirmation {
  private static final Pattern SECTION = Pattern.compile("(?m)^([\"']?)translated-from\\1[ \\t]*:");
  private static final Pattern KEY = Pattern.compile("(?m)^\uFEFF?[\"'a-zA-Z]");

  /** Brackets around the whole file, keys in their long form, the end of a document. */
  private static final Pattern ODD = Pattern.compile("(?m)^\uFEFF?(?:[{?]|\\.\\.\\.)");

  /** Comments at the end of the file, as far out as its keys. */
  private static final Pattern BELOW = Pattern.compile("(?m)^#.*(?:\\R(?:#.*)?)*\\z");

  private Confirmation() {}

  /**
   * Whether the section can be written anew: the keys of the file stand at the beginning of their
   * lines, and it is the last of them or not there.
   */
  public static boolean possible(String text) {
    if (ODD.matcher(text).find() || !text.isBlank() && !KEY.matcher(text).find()) {
      return false;
    }
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
    boolean there = section.find();
    String above = there ? text.substring(0, section.start()) : text;
    Matcher below =
        BELOW.matcher(text).region(there ? section.end() : text.length(), text.length());
    var all = new StringBuilder(above);
    if (!above.isEmpty() && !above.endsWith("\n")) {
      all.append(end);
    }
    all.append("translated-from:").append(hashes.isEmpty() ? " {}" : "").append(end);
    // quoted where it could be taken for a number
    hashes.forEach((id, hash) -> all.append("  " + id + ": " + shown(hash) + end));
    return there && below.find() ? all.append(below.group()).toString() : all.toString();
  }

  private static String shown(String hash) {
    return hash.matches("[0-9]+(e[0-9]+)?") ? "\"" + hash + "\"" : hash;
  }
}
