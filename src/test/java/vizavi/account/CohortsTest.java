package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class CohortsTest {
  private static final String GOOD = "correct horse battery";
  private static ConfigurableApplicationContext context;
  private static Cohorts cohorts;
  private static Mentees mentees;
  private static People people;

  @BeforeAll
  static void open() {
    context =
        Doors.open(
            "spring.datasource.url=jdbc:h2:mem:cohorts",
            "vizavi.scenarios=none",
            "spring.jpa.properties.hibernate.generate_statistics=true");
    cohorts = context.getBean(Cohorts.class);
    mentees = context.getBean(Mentees.class);
    people = context.getBean(People.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void aMentorSeesWhoAgreedAndNobodyElse() {
    person("m1", Role.MENTOR);
    var ann = person("ann1", Role.TRAINEE);
    person("bob1", Role.TRAINEE);
    var cohort = as("m1", () -> cohorts.create("  Spring  ")).id();
    as("m1", () -> cohorts.invite(cohort, " ANN1 "));
    as("m1", () -> cohorts.invite(cohort, "bob1"));
    assertThat(as("m1", mentees::all)).isEmpty();

    As.person("ann1", () -> cohorts.agree(cohort));

    assertThat(as("m1", mentees::all)).containsExactly(new Mentee(cohort, ann, "Name of ann1"));
    assertThat(as("m1", () -> cohorts.members(cohort)))
        .extracting(Member::signIn, one -> one.agreed().isPresent())
        .containsExactly(tuple("ann1", true), tuple("bob1", false));
    assertThat(as("m1", () -> cohorts.one(cohort)).name()).isEqualTo("Spring");
  }

  @Test
  void whoIsInvitedKnowsByWhomAndAgreesOrNot() {
    person("m2", Role.MENTOR);
    person("m2b", Role.MENTOR);
    person("cat2", Role.TRAINEE);
    var cohort = as("m2", () -> cohorts.create("Two")).id();
    as("m2", () -> cohorts.addMentor(cohort, "m2b"));
    as("m2", () -> cohorts.invite(cohort, "cat2"));

    assertThat(as("cat2", cohorts::invitations))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Two");
              assertThat(one.mentors()).containsExactly("Name of m2", "Name of m2b");
            });
    assertThat(as("cat2", cohorts::joined)).isEmpty();
    As.person("cat2", () -> cohorts.agree(cohort));
    As.person("cat2", () -> cohorts.agree(cohort));
    assertThat(as("cat2", cohorts::invitations)).isEmpty();
    assertThat(as("cat2", cohorts::joined)).extracting(Invitation::name).containsExactly("Two");
    As.person("cat2", () -> cohorts.leave(cohort));
    assertThat(as("cat2", cohorts::joined)).isEmpty();
    assertThat(as("m2", mentees::all)).isEmpty();
    notFound("cat2", () -> cohorts.leave(cohort));
    notFound("cat2", () -> cohorts.agree(cohort));
  }

  @Test
  void anotherMentorsCohortIsNotFound() {
    person("m3", Role.MENTOR);
    person("other3", Role.MENTOR);
    var trainee = person("dan3", Role.TRAINEE);
    var cohort = as("m3", () -> cohorts.create("Three")).id();
    wishes(cohort, trainee).forEach(wish -> notFound("other3", wish));
    wishes(UUID.randomUUID(), trainee).forEach(wish -> notFound("ada", wish));
    wishes(cohort, trainee).forEach(wish -> denied("dan3", wish));
    wishes(cohort, trainee).forEach(wish -> denied("theo", wish));
    wishes(cohort, trainee)
        .forEach(
            wish ->
                assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(wish::run));
    notFound("dan3", () -> cohorts.agree(cohort));
    notFound("dan3", () -> cohorts.invitation(cohort));
    assertThat(as("other3", cohorts::rolls)).isEmpty();
    assertThat(as("m3", () -> cohorts.one(cohort)).name()).isEqualTo("Three");
  }

  private static Stream<Runnable> wishes(UUID cohort, UUID person) {
    return Stream.of(
        () -> cohorts.one(cohort),
        () -> cohorts.mentors(cohort),
        () -> cohorts.members(cohort),
        () -> cohorts.rename(cohort, "Taken over"),
        () -> cohorts.archive(cohort, true),
        () -> cohorts.addMentor(cohort, "other3"),
        () -> cohorts.removeMentor(cohort, person),
        () -> cohorts.invite(cohort, "dan3"),
        () -> cohorts.remove(cohort, person));
  }

  @Test
  void aRoleJustTakenAwayIsGone() {
    var mentor = person("m4", Role.MENTOR);
    var cohort = as("m4", () -> cohorts.create("Four")).id();
    As.person("ada", () -> people.change(mentor, "m4", Set.of(Role.TRAINEE)));
    denied("m4", () -> cohorts.members(cohort));
    denied("m4", () -> cohorts.create("Another"));
    denied("m4", cohorts::mine);
  }

  @Test
  void onlyTraineesWhoMaySignInAreInvited() {
    var mentor = person("m5", Role.MENTOR);
    var gone = person("gone5", Role.TRAINEE);
    var there = person("there5", Role.TRAINEE);
    As.person("ada", () -> people.deactivate(gone));
    var cohort = as("m5", () -> cohorts.create("Five")).id();
    for (var name : List.of("gone5", "theo", "nobody-at-all", "m5", "")) {
      refused(RefusedException.NO_TRAINEE, "m5", () -> cohorts.invite(cohort, name));
    }
    assertThat(as("m5", () -> cohorts.members(cohort))).isEmpty();
    As.person("m5", () -> cohorts.invite(cohort, "there5"));
    As.person("m5", () -> cohorts.invite(cohort, "there5"));
    assertThat(as("m5", () -> cohorts.members(cohort))).hasSize(1);
  }

  @Test
  void aMentorStaysAndNobodyLooksAfterThemselves() {
    var one = person("m6", Role.MENTOR);
    var both = person("both6", Role.MENTOR, Role.TRAINEE);
    var cohort = as("m6", () -> cohorts.create("Six")).id();
    refused(RefusedException.LAST_MENTOR, "m6", () -> cohorts.removeMentor(cohort, one));
    refused(RefusedException.NO_MENTOR, "m6", () -> cohorts.addMentor(cohort, "nina"));
    as("m6", () -> cohorts.addMentor(cohort, "both6"));
    refused(RefusedException.MENTOR_IN_COHORT, "m6", () -> cohorts.invite(cohort, "both6"));
    As.person("both6", () -> cohorts.removeMentor(cohort, one));
    notFound("m6", () -> cohorts.one(cohort));
    as("ada", () -> cohorts.addMentor(cohort, "m6"));
    As.person("ada", () -> cohorts.removeMentor(cohort, both));
    as("m6", () -> cohorts.invite(cohort, "both6"));
    refused(RefusedException.MENTOR_IN_COHORT, "m6", () -> cohorts.addMentor(cohort, "both6"));
  }

  @Test
  void twoMentorsCanNotRemoveEachOther() throws Exception {
    var one = person("m7", Role.MENTOR);
    var two = person("m7b", Role.MENTOR);
    var cohort = as("m7", () -> cohorts.create("Seven")).id();
    as("m7", () -> cohorts.addMentor(cohort, "m7b"));
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> removes(together, "m7", cohort, two));
      var second = threads.submit(() -> removes(together, "m7b", cohort, one));
      assertThat(first.get() && second.get()).isFalse();
    }
    assertThat(as("ada", () -> cohorts.mentors(cohort))).hasSize(1);
  }

  private static boolean removes(CyclicBarrier together, String who, UUID cohort, UUID whom)
      throws Exception {
    together.await();
    try {
      As.person(who, () -> cohorts.removeMentor(cohort, whom));
      return true;
    } catch (RefusedException | NotFoundException tooLate) {
      return false;
    }
  }

  @Test
  void whatIsOverShowsNobodyUntilItIsBroughtBack() {
    person("m8", Role.MENTOR);
    person("eve8", Role.TRAINEE);
    person("fay8", Role.TRAINEE);
    var cohort = as("m8", () -> cohorts.create("Eight")).id();
    as("m8", () -> cohorts.invite(cohort, "eve8"));
    as("m8", () -> cohorts.invite(cohort, "fay8"));
    As.person("eve8", () -> cohorts.agree(cohort));
    as("m8", () -> cohorts.archive(cohort, true));
    assertThat(as("m8", mentees::all)).isEmpty();
    assertThat(as("fay8", cohorts::invitations)).isEmpty();
    assertThat(as("eve8", cohorts::joined)).singleElement().matches(Invitation::archived);
    refused(RefusedException.ARCHIVED, "m8", () -> cohorts.invite(cohort, "nina"));
    as("m8", () -> cohorts.archive(cohort, false));
    assertThat(as("m8", mentees::all)).extracting(Mentee::name).containsExactly("Name of eve8");
  }

  @Test
  void whoIsRemovedIsNoLongerSeen() {
    person("m9", Role.MENTOR);
    var gil = person("gil9", Role.TRAINEE);
    var cohort = as("m9", () -> cohorts.create("Nine")).id();
    as("m9", () -> cohorts.invite(cohort, "gil9"));
    As.person("gil9", () -> cohorts.agree(cohort));
    As.person("m9", () -> cohorts.remove(cohort, gil));
    assertThat(as("m9", mentees::all)).isEmpty();
    assertThat(as("m9", () -> cohorts.members(cohort))).isEmpty();
    As.person("m9", () -> cohorts.remove(cohort, gil));
  }

  @Test
  void theDemoHasACohort() {
    assertThat(as("maria", mentees::all))
        .extracting(Mentee::name)
        .containsExactly("Nina Kovacs", "Tom Berger");
    assertThat(as("nina", cohorts::joined)).extracting(Invitation::name).contains("First week");
  }

  @Test
  void theFiguresCountWhoAgreedAndWhoNeverSignedIn() {
    person("m10", Role.MENTOR);
    person("hal10", Role.TRAINEE);
    person("ida10", Role.TRAINEE);
    person("jan10", Role.TRAINEE);
    var cohort = as("m10", () -> cohorts.create("Ten")).id();
    var empty = as("m10", () -> cohorts.create("Empty")).id();
    for (var who : List.of("hal10", "ida10", "jan10")) {
      as("m10", () -> cohorts.invite(cohort, who));
    }
    As.person("hal10", () -> cohorts.agree(cohort));
    authenticate("hal10", GOOD);
    authenticate("ida10", GOOD);
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate("jan10", "wrong"));

    var rolls = as("m10", cohorts::rolls);
    assertThat(rolls).extracting(roll -> roll.cohort().id()).containsExactly(empty, cohort);
    assertThat(rolls)
        .extracting(Roll::members, Roll::invited, Roll::never)
        .containsExactly(tuple(0L, 0L, 0L), tuple(1L, 2L, 1L));
    assertThat(rolls.getLast().mentors()).containsExactly("Name of m10");
    assertThat(as("m10", () -> cohorts.members(cohort)))
        .extracting(one -> one.lastSignIn().isPresent())
        .containsExactly(true, true, false);
    assertThat(as("ada", cohorts::rolls))
        .extracting(Roll::cohort)
        .contains(rolls.getLast().cohort());
  }

  @Test
  void namesAreProper() {
    person("m11", Role.MENTOR);
    for (var name : List.of(" ", "a\nb", "n".repeat(101))) {
      refused(RefusedException.NAME_SHAPE, "m11", () -> cohorts.create(name));
    }
    var cohort = as("ada", () -> cohorts.createFor("m11", "Made by Ada"));
    assertThat(as("m11", cohorts::mine)).containsExactly(cohort);
    refused(RefusedException.NAME_SHAPE, "m11", () -> cohorts.rename(cohort.id(), " "));
    assertThat(as("m11", () -> cohorts.rename(cohort.id(), "Mine")).name()).isEqualTo("Mine");
    denied("m11", () -> cohorts.createFor("m11", "Not an admin"));
    denied("ada", () -> cohorts.create("Not a mentor"));
  }

  @Test
  void theNumberOfQueriesDoesNotGrowWithCohortsAndPeople() {
    person("m12", Role.MENTOR);
    person("n12", Role.MENTOR);
    var people12 = IntStream.range(0, 12).mapToObj(i -> "q12-" + i).toList();
    people12.forEach(one -> person(one, Role.TRAINEE));
    var first = as("m12", () -> cohorts.create("Q0")).id();
    as("m12", () -> cohorts.invite(first, "q12-0"));
    As.person("q12-0", () -> cohorts.agree(first));
    long rolls = statements(() -> as("m12", cohorts::rolls));
    long members = statements(() -> as("m12", () -> cohorts.members(first)));
    long joined = statements(() -> as("q12-0", cohorts::joined));
    people12.forEach(one -> as("m12", () -> cohorts.invite(first, one)));
    for (int i = 1; i < 6; i++) {
      var next = as("m12", () -> cohorts.create("Q")).id();
      as("m12", () -> cohorts.addMentor(next, "n12"));
      people12.forEach(one -> as("m12", () -> cohorts.invite(next, one)));
      As.person("q12-0", () -> cohorts.agree(next));
    }
    assertThat(statements(() -> as("m12", cohorts::rolls))).isEqualTo(rolls);
    assertThat(statements(() -> as("m12", () -> cohorts.members(first)))).isEqualTo(members);
    assertThat(statements(() -> as("q12-0", cohorts::joined))).isEqualTo(joined).isPositive();
  }

  private static long statements(Runnable work) {
    var statistics =
        context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
    long before = statistics.getPrepareStatementCount();
    work.run();
    return statistics.getPrepareStatementCount() - before;
  }

  private static UUID person(String signIn, Role... roles) {
    return As.person("ada", () -> people.create(signIn, "Name of " + signIn, Set.of(roles), GOOD))
        .id();
  }

  private static <T> T as(String who, Supplier<T> work) {
    return As.person(who, work);
  }

  private static void authenticate(String name, String password) {
    context
        .getBean(PasswordSignIn.class)
        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
  }

  private static void notFound(String who, Runnable wish) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> As.person(who, wish));
  }

  private static void denied(String who, Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(who, wish));
  }

  private static void refused(String key, String who, Runnable wish) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person(who, wish))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
