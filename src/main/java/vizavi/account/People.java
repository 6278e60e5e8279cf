package vizavi.account;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.shell.NotFoundException;

/**
 * The admin's desk. Every method needs the role admin; what can't be done is refused with {@link
 * RefusedException} and changes nothing.
 */
@Service
@Transactional
public class People {
  private static final Logger LOG = LoggerFactory.getLogger(People.class);

  private final PersonRepository people;
  private final SignedIn signedIn;
  private final PasswordEncoder encoder;
  private final Clock clock;

  People(PersonRepository people, SignedIn signedIn, PasswordEncoder encoder, Clock clock) {
    this.people = people;
    this.signedIn = signedIn;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Everybody, by sign-in name. */
  @Transactional(readOnly = true)
  public List<Person> all() {
    signedIn.require(Role.ADMIN);
    return people.everybody().stream().map(StoredPerson::value).toList();
  }

  /** A new person who may sign in at once, and then chooses a password of their own. */
  public Person create(String signIn, String name, Set<Role> roles, String password) {
    return create(signIn, name, roles, password, "");
  }

  /** The same with an e-mail address; blank for none. */
  public Person create(String signIn, String name, Set<Role> roles, String password, String email) {
    signedIn.require(Role.ADMIN);
    var stored = SignInName.accept(signIn);
    if (people.findBySignIn(stored).isPresent()) {
      throw new RefusedException(RefusedException.SIGN_IN_TAKEN, stored);
    }
    Passwords.check(password, stored);
    var now = clock.instant();
    var person =
        new StoredPerson(UUID.randomUUID(), stored, ProperName.accept(name), someRole(roles), now);
    person.changeEmail(Email.accept(email));
    person.giveFirstPassword(encoder.encode(password));
    try {
      people.save(person);
      people.flush();
    } catch (DataIntegrityViolationException e) { // another admin was faster
      throw new RefusedException(RefusedException.SIGN_IN_TAKEN, stored);
    }
    return person.value();
  }

  /** Where everybody who gave an e-mail address gets their e-mail, by id. */
  @Transactional(readOnly = true)
  public Map<UUID, String> emails() {
    signedIn.require(Role.ADMIN);
    return people.everybody().stream()
        .filter(person -> person.email().isPresent())
        .collect(toUnmodifiableMap(StoredPerson::id, person -> person.email().get()));
  }

  /** Changes the name people see and the roles, both or neither; the sign-in name stays. */
  public Person change(UUID id, String name, Set<Role> roles) {
    var admin = signedIn.require(Role.ADMIN);
    var person = find(id);
    if (!roles.contains(Role.ADMIN)) {
      keepAnAdmin(admin, person);
    }
    var proper = ProperName.accept(name);
    person.changeRoles(someRole(roles));
    person.rename(proper);
    return person.value();
  }

  /** The same and the e-mail address, all or nothing; blank for none. */
  public Person change(UUID id, String name, Set<Role> roles, String email) {
    signedIn.require(Role.ADMIN);
    var accepted = Email.accept(email);
    var person = change(id, name, roles);
    find(id).changeEmail(accepted);
    return person;
  }

  /** Gives a new password until the person chooses their own; their sessions end. */
  public void resetPassword(UUID id, String password) {
    var admin = signedIn.require(Role.ADMIN);
    var person = find(id);
    Passwords.check(password, person.signIn());
    person.giveFirstPassword(encoder.encode(password));
    LOG.info("{} gave {} a new password", admin.signIn(), person.signIn());
  }

  /** From now on the person can't sign in, and their sessions end. */
  public Person deactivate(UUID id) {
    var admin = signedIn.require(Role.ADMIN);
    var person = find(id);
    if (admin.id().equals(id)) {
      throw new RefusedException(RefusedException.YOURSELF);
    }
    keepAnAdmin(admin, person);
    person.activate(false);
    return person.value();
  }

  public Person reactivate(UUID id) {
    signedIn.require(Role.ADMIN);
    var person = find(id);
    person.activate(true);
    return person.value();
  }

  private void keepAnAdmin(Person admin, StoredPerson person) {
    var admins = people.lockAdmins();
    if (!person.isActiveAdmin()) {
      return;
    }
    if (admins.size() == 1) {
      throw new RefusedException(RefusedException.LAST_ADMIN);
    }
    if (admin.id().equals(person.id())) {
      throw new RefusedException(RefusedException.YOURSELF);
    }
  }

  private StoredPerson find(UUID id) {
    return people.findById(id).orElseThrow(() -> new NotFoundException("person"));
  }

  private static Set<Role> someRole(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new RefusedException(RefusedException.NO_ROLE);
    }
    return roles;
  }
}
