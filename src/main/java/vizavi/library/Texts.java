package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
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

  /**
   * SHA-256 in hexadecimal: of the source where there are no translations, so that texts from
   * before there were any keep theirs; else of the list of all.
   */
  String hash() {
    var hashes = new TreeMap<String, String>();
    translations.forEach((language, text) -> hashes.put(language, hash(text)));
    return hash(hash(source), hashes);
  }

  /** The same where only the hash of each text is known. */
  static String hash(String source, SortedMap<String, String> translations) {
    if (translations.isEmpty()) {
      return source;
    }
    var list = new StringBuilder(source);
    translations.forEach(
        (language, hash) -> list.append('\n').append(language).append(' ').append(hash));
    return hash(list.toString());
  }

  /** SHA-256 of one text, in hexadecimal. */
  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
