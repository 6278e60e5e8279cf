package vizavi.account;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes passwords to be handed out on paper: three groups of three syllables like {@code
 * bakite-morapi-dezonu}, none of them easy to misread. 75 syllables, so 56 bits.
 */
@Component
class FirstPasswords {
  private static final String CONSONANTS = "bdfghjkmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int GROUPS = 3;
  private static final int SYLLABLES = 3;

  /**
   * Bcrypt's slowness makes up for passwords people choose. This many random bits need little of
   * it, and 2,000 at once are not to take ten minutes.
   */
  private static final int STRENGTH = 8;

  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

  /** The next one. */
  String next() {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      for (int syllable = 0; syllable < SYLLABLES; syllable++) {
        password.append(one(CONSONANTS)).append(one(VOWELS));
      }
    }
    return password.toString();
  }

  /** As it is stored. */
  String encode(String password) {
    return encoder.encode(password);
  }

  private char one(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
