package vizavi.account;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * In tests people get their passwords with the least of Bcrypt's slowness, where the product spends
 * a quarter of a second on each; in the profile {@code production} it does here too. Found by the
 * scan of whatever a test starts.
 */
@Primary
@Profile("!production")
@Component
class QuickPasswords extends BCryptPasswordEncoder {
  private static final int LEAST = 4;

  QuickPasswords() {
    super(LEAST);
  }
}
