package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.shell.Doors;
import vizavi.shell.Language;
import vizavi.shell.NotFoundException;

class PeopleTest {
  private static final String GOOD = "correct horse battery";
  private static ConfigurableApplicationContext context;
  private static People people;
  private static SignedIn signedIn;
  private static PasswordSignIn signIn;

  @BeforeAll
  static void open() {
    context = Doors.open("spring.datasource.url=jdbc:h2:mem:people", "vizavi.scenarios=none");
    people = context.getBean(People.class);
    signedIn = context.getBean(SignedIn.class);
    signIn = context.getBean(PasswordSignIn.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void theDemoHasItsPeople() {
    assertThat(As.person("ada", people::all))
        .extracting(Person::signIn)
        .contains("ada", "maria", "nina", "theo", "tom");
    for (var demo : DemoPeople.ALL) {
      var there = As.person(demo.signIn(), signedIn::person);
      assertThat(there.roles()).containsExactly(demo.role());
    }
    authenticate("  Nina ", DemoPeople.PASSWORD);
  }

  @Test
  void onlyAnAdminMayDoAnything() {
    var id = UUID.randomUUID();
    Stream.<Runnable>of(
            people::all,
            () -> people.create("eve", "Eve", Set.of(Role.ADMIN), GOOD),
            () -> people.change(id, "Eve", Set.of(Role.ADMIN)),
            () -> people.resetPassword(id, GOOD),
            () -> people.deactivate(id),
            () -> people.reactivate(id))
        .forEach(
            wish -> {
              for (var who : new String[] {"nina", "maria", "theo", "nobody"}) {
                assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.person(who, wish));
              }
              assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                  .isThrownBy(wish::run);
            });
  }

  @Test
  void aNewPersonSignsInWhateverTheCase() {
    var made = create(" Olha.K@Example ", Role.MENTOR);
    assertThat(made.signIn()).isEqualTo("olha.k@example");
    assertThat(made.name()).isEqualTo("Somebody");
    assertThat(made.active()).isTrue();
    authenticate("OLHA.K@example", GOOD);
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate("olha.k@example", GOOD + "!"));
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate("nobody-at-all", GOOD));
  }

  @Test
  void whatIsNotGoodEnoughIsRefused() {
    create("taken", Role.TRAINEE);
    refused(RefusedException.SIGN_IN_TAKEN, "TAKEN", "T", GOOD);
    refused(RefusedException.SIGN_IN_SHAPE, "x", "T", GOOD);
    refused(RefusedException.SIGN_IN_SHAPE, "with space", "T", GOOD);
    refused(RefusedException.SIGN_IN_SHAPE, "x".repeat(61), "T", GOOD);
    refused(RefusedException.NAME_SHAPE, "new-one", "  ", GOOD);
    refused(RefusedException.NAME_SHAPE, "new-one", "a\nb", GOOD);
    refused(RefusedException.NAME_SHAPE, "new-one", "n".repeat(101), GOOD);
    refused(RefusedException.PASSWORD_SHORT, "new-one", "T", "only-eleven");
    refused(RefusedException.PASSWORD_LONG, "new-one", "T", "абвгдежзик".repeat(4));
    refused(RefusedException.PASSWORD_EASY, "a-long-sign-in", "T", "A-Long-Sign-In");
    refused(RefusedException.PASSWORD_EASY, "new-one", "T", "aaaaaaaaaaaaaaa");
    refused(RefusedException.PASSWORD_EASY, "new-one", "T", DemoPeople.PASSWORD + "1");
    assertThat(As.person("ada", people::all)).extracting(Person::signIn).doesNotContain("new-one");
    refusal(RefusedException.NO_ROLE, () -> people.create("new-one", "T", Set.of(), GOOD));
  }

  @Test
  void namesRolesAndPasswordsChange() {
    var id = create("changing", Role.TRAINEE).id();
    As.person("ada", () -> people.change(id, "Another", Set.of(Role.MENTOR, Role.TRAINER)));
    As.person("ada", () -> people.resetPassword(id, "another long one"));
    assertThat(As.person("changing", signedIn::person))
        .isEqualTo(new Person(id, "changing", "Another", Set.of(Role.MENTOR, Role.TRAINER), true));
    authenticate("changing", "another long one");
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate("changing", GOOD));
  }

  @Test
  void aPageInAnotherLanguageBringsNoOldPasswordBack() {
    var id = create("reading", Role.TRAINEE).id();
    var row = context.getBean(PersonRepository.class);
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            page -> {
              var read = row.findById(id).orElseThrow();
              elsewhere(() -> people.resetPassword(id, "another long one"));
              read.reads(Language.HUNGARIAN);
            });
    assertThat(row.findById(id).orElseThrow().letters()).isEqualTo(Language.HUNGARIAN);
    authenticate("reading", "another long one");
  }

  /** What an admin does meanwhile, in a transaction of its own. */
  private static void elsewhere(Runnable wish) {
    var own = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    own.executeWithoutResult(other -> As.person("ada", wish));
  }

  @Test
  void aChangeThatIsRefusedChangesNothing() {
    var person = create("unchanged", Role.TRAINEE);
    refusal(
        RefusedException.NAME_SHAPE,
        () -> people.change(person.id(), " ", Set.of(Role.TRAINEE, Role.MENTOR)));
    refusal(RefusedException.NO_ROLE, () -> people.change(person.id(), "Another", Set.of()));
    assertThat(As.person("unchanged", signedIn::person)).isEqualTo(person);
  }

  @Test
  void aRoleJustTakenAwayIsGone() {
    var id = create("second-admin", Role.ADMIN).id();
    As.person("second-admin", people::all);
    As.person("ada", () -> people.change(id, "second-admin", Set.of(Role.TRAINEE)));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> As.person("second-admin", people::all));
  }

  @Test
  void whoIsDeactivatedIsOutUntilTakenBack() {
    var id = create("leaving", Role.TRAINEE).id();
    As.person("ada", () -> people.deactivate(id));
    assertThatExceptionOfType(DisabledException.class)
        .isThrownBy(() -> authenticate("leaving", GOOD));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> As.person("leaving", signedIn::person));
    As.person("ada", () -> people.reactivate(id));
    authenticate("leaving", GOOD);
  }

  @Test
  void anAdminStays() {
    var ada = As.person("ada", signedIn::person).id();
    refusal(RefusedException.YOURSELF, () -> people.deactivate(ada));
    refusal(RefusedException.LAST_ADMIN, () -> people.change(ada, "Ada", Set.of(Role.TRAINEE)));
    var other = create("other-admin", Role.ADMIN).id();
    refusal(RefusedException.YOURSELF, () -> people.change(ada, "Ada", Set.of(Role.TRAINEE)));
    As.person("ada", () -> people.deactivate(other));
  }

  @Test
  void twoAdminsCanNotThrowEachOtherOut() throws Exception {
    var ada = As.person("ada", signedIn::person).id();
    var bob = create("bob-admin", Role.ADMIN).id();
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(tries(together, "ada", bob));
      var two = threads.submit(tries(together, "bob-admin", ada));
      assertThat(one.get() && two.get()).isFalse();
    }
    assertThat(context.getBean(PersonRepository.class).everybody())
        .anyMatch(StoredPerson::isActiveAdmin);
    var repository = context.getBean(PersonRepository.class);
    for (var id : new UUID[] {ada, bob}) { // the other tests need ada
      var person = repository.findById(id).orElseThrow();
      person.activate(id.equals(ada));
      repository.save(person);
    }
  }

  private static Callable<Boolean> tries(CyclicBarrier together, String who, UUID whom) {
    return () -> {
      together.await();
      try {
        As.person(who, () -> people.deactivate(whom));
        return true;
      } catch (RefusedException | AccessDeniedException tooLate) {
        return false;
      }
    };
  }

  @Test
  void whoIsNotThereIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                As.person(
                    "ada", () -> people.change(UUID.randomUUID(), "X", Set.of(Role.TRAINEE))));
  }

  @Test
  void guessingIsSlowedDown() {
    create("guessed", Role.TRAINEE);
    for (int i = 0; i < SignInBrake.FREE; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> authenticate("guessed", "wrong"));
    }
    assertThatExceptionOfType(PasswordSignIn.WaitException.class)
        .isThrownBy(() -> authenticate("Guessed", GOOD))
        .satisfies(wait -> assertThat(wait.seconds()).isBetween(1L, 2L));
  }

  private static Person create(String signInName, Role role) {
    return As.person("ada", () -> people.create(signInName, "Somebody", Set.of(role), GOOD));
  }

  private static void authenticate(String name, String password) {
    signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
  }

  private static void refused(String key, String signInName, String name, String password) {
    refusal(key, () -> people.create(signInName, name, Set.of(Role.TRAINEE), password));
  }

  private static void refusal(String key, Runnable wish) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person("ada", wish))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
