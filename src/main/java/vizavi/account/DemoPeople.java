package vizavi.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the demo, made when there is nobody yet. Not in the profile {@code production}. */
@Component
@Profile("!production")
public class DemoPeople implements SmartInitializingSingleton {
  /** The password of all of them; the profile {@code production} refuses it. */
  public static final String PASSWORD = "vizavi-demo";

  /** One of them. */
  public record DemoPerson(String signIn, String name, Role role) {}

  public static final List<DemoPerson> ALL =
      List.of(
          new DemoPerson("nina", "Nina Kovacs", Role.TRAINEE),
          new DemoPerson("tom", "Tom Berger", Role.TRAINEE),
          new DemoPerson("maria", "Maria Lopez", Role.MENTOR),
          new DemoPerson("theo", "Theo Brandt", Role.TRAINER),
          new DemoPerson("ada", "Ada Novak", Role.ADMIN));

  /** The cohort they learn in. */
  static final String COHORT = "First week";

  private final PersonRepository people;
  private final CohortRepository cohorts;
  private final MemberRepository members;
  private final PasswordEncoder encoder;
  private final Clock clock;

  DemoPeople(
      PersonRepository people,
      CohortRepository cohorts,
      MemberRepository members,
      PasswordEncoder encoder,
      Clock clock) {
    this.people = people;
    this.cohorts = cohorts;
    this.members = members;
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (people.count() > 0) {
      return;
    }
    var encoded = encoder.encode(PASSWORD); // once: it is the same for all, and slow on purpose
    var now = clock.instant();
    for (var demo : ALL) {
      var person =
          new StoredPerson(UUID.randomUUID(), demo.signIn(), demo.name(), Set.of(demo.role()), now);
      person.changePassword(encoded, true);
      people.save(person);
    }
    gather();
  }

  /** The mentor looks after the trainees, who have agreed to it. */
  private void gather() {
    var now = clock.instant();
    var cohort = cohorts.save(new StoredCohort(COHORT, id("maria"), now));
    for (var trainee : List.of("nina", "tom")) {
      var member = new StoredMember(cohort.id(), id(trainee), now);
      member.agree(now);
      members.save(member);
    }
  }

  private UUID id(String signIn) {
    return people.findBySignIn(signIn).orElseThrow().id();
  }
}
