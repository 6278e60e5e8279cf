package vizavi.account;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and which are good enough. */
@Configuration(proxyBeanMethods = false)
class Passwords {
  static final int SHORTEST = 12;

  /** Bcrypt looks at no more. */
  static final int MOST_BYTES = 72;

  static final int STRENGTH = 12;

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(STRENGTH);
  }

  /** Refuses a password that is too short, too long or too easy for this sign-in name. */
  static void check(String password, String signIn) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new RefusedException(RefusedException.PASSWORD_SHORT, SHORTEST);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new RefusedException(RefusedException.PASSWORD_LONG, MOST_BYTES);
    }
    if (isEasy(password, signIn)) {
      throw new RefusedException(RefusedException.PASSWORD_EASY);
    }
  }

  private static boolean isEasy(String password, String signIn) {
    return SignInName.normalise(password).equals(signIn)
        || password.codePoints().distinct().count() < 4
        || password.contains(DemoPeople.PASSWORD);
  }
}
