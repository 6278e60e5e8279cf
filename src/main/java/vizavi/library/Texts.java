package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is written of a scenario: what a revision holds, and what a draft is begun with.
 *
 * @param source in the language its author writes
 * @param translations by language, without the source's
 */
public record Texts(String source, SortedMap<String, String> translations) {
  public Texts {
    translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
  }

  /** A source that nobody has translated. */
  public static Texts untranslated(String source) {
    return new Texts(source, new TreeMap<>());
  }

  /** The same source with other translations. */
  Texts with(Map<String, String> others) {
    return new Texts(source, new TreeMap<>(others));
  }

  /**
   * SHA-256 in hexadecimal: of the source where there are no translations, so that texts from
   * before there were any keep theirs; else of the list of all.
   */
  String hash() {
    if (translations.isEmpty()) {
      return hash(source);
    }
    var list = new StringBuilder(hash(source));
    translations.forEach(
        (language, text) -> list.append('\n').append(language).append(' ').append(hash(text)));
    return hash(list.toString());
  }

  /** SHA-256 of one text, in hexadecimal. */
  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
