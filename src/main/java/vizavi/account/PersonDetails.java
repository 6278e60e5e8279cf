package vizavi.account;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vizavi.shell.Named;

/** A person as Spring Security keeps them in a session. */
final class PersonDetails extends User implements Named {
  private final String shownName;
  private final int stamp;
  private final boolean firstPassword;

  PersonDetails(StoredPerson person) {
    super(
        person.signIn(), person.password(), person.active(), true, true, true, authorities(person));
    this.stamp = person.stamp();
    this.firstPassword = person.firstPassword();
    this.shownName = person.value().name();
  }

  @Override
  public String shownName() {
    return shownName;
  }

  /** What {@link StoredPerson#stamp()} was when the session began. */
  int stamp() {
    return stamp;
  }

  /** Whether they signed in with a password somebody else chose. */
  boolean firstPassword() {
    return firstPassword;
  }

  static List<SimpleGrantedAuthority> authorities(StoredPerson person) {
    return person.value().roles().stream()
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }
}
