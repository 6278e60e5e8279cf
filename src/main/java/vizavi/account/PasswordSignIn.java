package vizavi.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs people in by name and password, with a brake on guessing. */
@Component
class PasswordSignIn implements AuthenticationProvider {
  /** Too many wrong tries for this name; the password was not looked at. */
  static final class WaitException extends LockedException {
    private final Duration left;

    WaitException(Duration left) {
      super("Too many tries");
      this.left = left;
    }

    /** Seconds to wait, at least 1. */
    long seconds() {
      return left.plusMillis(999).toSeconds();
    }
  }

  private final PersonRepository people;
  private final SignInBrake brake;
  private final Clock clock;
  private final DaoAuthenticationProvider passwords;

  PasswordSignIn(PersonRepository people, PasswordEncoder encoder, SignInBrake brake, Clock clock) {
    this.people = people;
    this.brake = brake;
    this.clock = clock;
    this.passwords = new DaoAuthenticationProvider(this::find);
    passwords.setPasswordEncoder(encoder);
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var name = SignInName.normalise(typed.getName());
    var left = brake.enter(name);
    if (left.isPositive()) {
      throw new WaitException(left);
    }
    var authentication = passwords.authenticate(typed);
    brake.passed(name);
    people.seen(name, clock.instant());
    return authentication;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private UserDetails find(String typed) {
    return people
        .findBySignIn(SignInName.normalise(typed))
        .map(PersonDetails::new)
        .orElseThrow(() -> new UsernameNotFoundException("No such person"));
  }
}
