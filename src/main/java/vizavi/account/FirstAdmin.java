package vizavi.account;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vizavi.shell.StartRefusedException;

/** Guards a start in production: nobody has the demo password, and there is an admin. */
@Component
@Profile("production")
class FirstAdmin implements SmartInitializingSingleton {
  static final String SIGN_IN = "VIZAVI_ADMIN";
  static final String PASSWORD = "VIZAVI_ADMIN_PASSWORD";

  private final PersonRepository people;
  private final PasswordEncoder encoder;
  private final Environment environment;
  private final Clock clock;

  FirstAdmin(
      PersonRepository people, PasswordEncoder encoder, Environment environment, Clock clock) {
    this.people = people;
    this.encoder = encoder;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    refuseDemoPasswords();
    if (people.count() == 0) {
      create(required(SIGN_IN), required(PASSWORD));
    }
  }

  private void refuseDemoPasswords() {
    var demo = people.withDemoPassword().stream().map(StoredPerson::signIn).toList();
    if (!demo.isEmpty()) {
      throw new StartRefusedException(
          "This database has people with the demo password, which everybody knows: "
              + String.join(", ", demo)
              + ".",
          "Set vizavi.data to a folder of its own for production; or start without the profile"
              + " production and give each of them a new password on the page People.");
    }
  }

  private String required(String variable) {
    var value = environment.getProperty(variable, "").strip();
    if (value.isEmpty()) {
      throw new StartRefusedException(
          "There is nobody who could sign in yet, and " + variable + " is not set.",
          "Set " + SIGN_IN + " and " + PASSWORD + " in the environment for the first start.");
    }
    return value;
  }

  private void create(String signIn, String password) {
    try {
      var stored = SignInName.accept(signIn);
      Passwords.check(password, stored);
      var now = clock.instant();
      var admin = new StoredPerson(UUID.randomUUID(), stored, stored, Set.of(Role.ADMIN), now);
      admin.changePassword(encoder.encode(password), false);
      people.save(admin);
    } catch (RefusedException refused) {
      throw new StartRefusedException(
          "The first admin can't be made: " + refused.getMessage(),
          "Set " + SIGN_IN + " and " + PASSWORD + " to others.");
    }
  }
}
