package vizavi.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as it is kept: plain {@code somebody@somewhere.else}, spaces around ignored.
 */
final class Email {
  static final int LONGEST = 254;
  private static final String WORD = "[^\\s\\p{C}@<>()\\[\\],;:\"\\\\.]+";
  private static final Pattern SHAPE =
      Pattern.compile(WORD + "(\\." + WORD + ")*@" + WORD + "(\\." + WORD + ")+");

  private Email() {}

  /** The stored form; empty if nothing was typed. */
  static Optional<String> accept(String typed) {
    var email = typed.strip();
    if (email.isEmpty()) {
      return Optional.empty();
    }
    if (email.length() > LONGEST || !SHAPE.matcher(email).matches()) {
      throw new RefusedException(RefusedException.EMAIL_SHAPE);
    }
    return Optional.of(email);
  }
}
