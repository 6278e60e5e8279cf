package vizavi.account;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.shell.Language;

/** What everybody may change about themselves. */
@Service
@Transactional
public class OwnAccount {
  private final PersonRepository people;
  private final SignedIn signedIn;
  private final PasswordEncoder encoder;
  private final SignInBrake brake;

  OwnAccount(
      PersonRepository people, SignedIn signedIn, PasswordEncoder encoder, SignInBrake brake) {
    this.people = people;
    this.signedIn = signedIn;
    this.encoder = encoder;
    this.brake = brake;
  }

  /**
   * Whether whoever is at the screen signed in with a password that somebody else chose: then they
   * choose their own before anything else. False if nobody is signed in.
   */
  @Transactional(readOnly = true)
  public boolean needsPassword() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && authentication.getPrincipal() instanceof PersonDetails details
        && details.firstPassword();
  }

  /**
   * Chooses a new password; other sessions of this person end.
   *
   * @return what this session must be signed in as from now on, to go on
   * @throws RefusedException if the present one is wrong or the new one not good enough
   */
  public Authentication changePassword(String present, String chosen) {
    var person = stored();
    var wait = brake.enter(person.signIn());
    if (wait.isPositive()) {
      throw new RefusedException(RefusedException.PASSWORD_WAIT, wait.plusMillis(999).toSeconds());
    }
    if (!encoder.matches(present, person.password())) {
      throw new RefusedException(RefusedException.PASSWORD_WRONG);
    }
    brake.passed(person.signIn());
    if (chosen.equals(present)) {
      throw new RefusedException(RefusedException.PASSWORD_SAME);
    }
    Passwords.check(chosen, person.signIn());
    person.changePassword(encoder.encode(chosen), false);
    var details = new PersonDetails(person);
    details.eraseCredentials();
    return UsernamePasswordAuthenticationToken.authenticated(
        details, null, details.getAuthorities());
  }

  /** Where the person signed in gets their e-mail. */
  @Transactional(readOnly = true)
  public Optional<String> email() {
    return stored().email();
  }

  /** Where they want to get it; blank for nowhere. */
  public void changeEmail(String email) {
    stored().changeEmail(Email.accept(email));
  }

  /** The language they chose to read; empty if they read what their browser asks for. */
  @Transactional(readOnly = true)
  public Optional<Language> language() {
    return stored().language();
  }

  /** What they want to read from now on, here and in e-mails; empty for what their browser says. */
  public void changeLanguage(Optional<Language> language) {
    stored().changeLanguage(language);
  }

  /** Notes the language of the page they opened: e-mails come in the last one. */
  public void reads(Language language) {
    stored().reads(language);
  }

  private StoredPerson stored() {
    return people.findById(signedIn.person().id()).orElseThrow();
  }
}
