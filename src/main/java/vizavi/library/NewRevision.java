package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vizavi.account.Person;
import vizavi.scenario.Scenario;

/**
 * A text about to be published.
 *
 * @param scenario what it says
 * @param author empty where a file was read at the start
 * @param backTo number of the older revision it repeats
 */
record NewRevision(
    Scenario scenario,
    String text,
    Origin origin,
    String note,
    Optional<Person> author,
    Optional<Integer> backTo) {

  /** A file's text, read without a trainer's asking. */
  static NewRevision ofFile(Scenario scenario, byte[] text) {
    return new NewRevision(
        scenario,
        new String(text, StandardCharsets.UTF_8),
        Origin.FILE,
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** SHA-256 of the text, in hexadecimal. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
