package vizavi.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import vizavi.account.Entry.Mistake;
import vizavi.account.Entry.Outcome;
import vizavi.account.sheet.Sheet;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class NewcomersTest {
  private static final String GOOD = "correct horse battery";
  private static ConfigurableApplicationContext context;
  private static Newcomers newcomers;
  private static Cohorts cohorts;
  private static People people;

  @BeforeAll
  static void open() {
    context = Doors.open("spring.datasource.url=jdbc:h2:mem:newcomers", "vizavi.scenarios=none");
    newcomers = context.getBean(Newcomers.class);
    cohorts = context.getBean(Cohorts.class);
    people = context.getBean(People.class);
    person("mona", Role.MENTOR);
    person("other", Role.MENTOR);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void everyLineSaysWhatWillBecomeOfIt() {
    person("here-1", Role.TRAINEE);
    person("there-1", Role.TRAINEE);
    var gone = person("gone-1", Role.TRAINEE);
    As.person("ada", () -> people.deactivate(gone));
    person("both-1", Role.MENTOR, Role.TRAINEE);
    var cohort = cohort();
    As.person("mona", () -> cohorts.invite(cohort, "here-1"));
    As.person("mona", () -> cohorts.addMentor(cohort, "both-1"));

    var entries =
        examine(
            cohort,
            """
            name,sign-in,e-mail
            Ann New,Ann-1,ann@example.com
            Name of here-1,HERE-1,
            Someone Else,there-1,
            Gone,gone-1,
            Theo,theo,
            Both,both-1,
            Twice,ann-1,
            ,Žofie Nová!,nonsense
            =1+1,*,a@b,more
            """);

    assertThat(entries)
        .extracting(one -> one.line().number(), Entry::outcome, one -> one.known().orElse(""))
        .containsExactly(
            tuple(2, Outcome.NEW, ""),
            tuple(3, Outcome.HERE, ""),
            tuple(4, Outcome.INVITED, "Name of there-1"),
            tuple(5, Outcome.FAULTY, ""),
            tuple(6, Outcome.FAULTY, ""),
            tuple(7, Outcome.FAULTY, ""),
            tuple(8, Outcome.FAULTY, ""),
            tuple(9, Outcome.FAULTY, ""),
            tuple(10, Outcome.FAULTY, ""));
    assertThat(entries.subList(3, 9))
        .extracting(Entry::mistakes)
        .containsExactly(
            List.of(new Mistake(Fault.DEACTIVATED, "")),
            List.of(new Mistake(Fault.NO_TRAINEE, "")),
            List.of(new Mistake(Fault.MENTOR_HERE, "")),
            List.of(new Mistake(Fault.TWICE, "2")),
            List.of(
                new Mistake(Fault.NAME_MISSING, ""),
                new Mistake(Fault.SIGN_IN_NEARLY, "zofie.nova"),
                new Mistake(Fault.EMAIL_SHAPE, "")),
            List.of(
                new Mistake(Fault.SURPLUS, "1"),
                new Mistake(Fault.SIGN_IN_SHAPE, ""),
                new Mistake(Fault.EMAIL_SHAPE, "")));
    assertThat(names()).doesNotContain("ann-1");
  }

  @Test
  void theSoundLinesAreTakenAndTheNewcomersCanSignIn() {
    person("there-2", Role.TRAINEE);
    var cohort = cohort();
    var arrivals =
        take(
            cohort,
            """
            sign-in;name;e-mail
            ann-2;Ann New;ann@example.com
            bob-2;=Bob;
            there-2;Name of there-2;changed@example.com
            no good;Nobody;
            """);

    assertThat(arrivals.newcomers())
        .extracting(Newcomer::line, Newcomer::name, Newcomer::signIn)
        .containsExactly(tuple(2, "Ann New", "ann-2"), tuple(3, "=Bob", "bob-2"));
    assertThat(arrivals.invited()).extracting(Entry::signIn).containsExactly("there-2");
    assertThat(arrivals.faulty()).extracting(Entry::signIn).containsExactly("no good");
    assertThat(As.person("mona", () -> cohorts.members(cohort)))
        .extracting(Member::signIn, one -> one.agreed().isPresent())
        .containsExactlyInAnyOrder(
            tuple("ann-2", false), tuple("bob-2", false), tuple("there-2", false));
    var ann = arrivals.newcomers().getFirst();
    assertThat(ann.password()).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}").isNotEqualTo(GOOD);
    assertThat(ann.toString()).doesNotContain(ann.password());
    assertThat(details("ann-2", ann.password()).firstPassword()).isTrue();
    assertThat(details("there-2", GOOD).getUsername()).isEqualTo("there-2");
    assertThat(context.getBean(Addresses.class).of(id("ann-2")))
        .contains(new Address("ann@example.com", "Ann New", vizavi.shell.Language.ENGLISH));
    assertThat(context.getBean(Addresses.class).of(id("bob-2"))).isEmpty();
    assertThat(context.getBean(Addresses.class).of(id("there-2"))).isEmpty();

    var again = take(cohort, "sign-in,name\nann-2,Ann New\n");
    assertThat(again.newcomers()).isEmpty();
    assertThat(again.here()).extracting(Entry::signIn).containsExactly("ann-2");
    details("ann-2", ann.password());
  }

  @Test
  void whatChangedSinceThePreviewIsSeen() {
    var cohort = cohort();
    var sheet = sheet("name,sign-in\nAnn,ann-3\nBob,bob-3\n");
    assertThat(As.person("mona", () -> newcomers.examine(cohort, sheet)))
        .extracting(Entry::outcome)
        .containsOnly(Outcome.NEW);
    person("ann-3", Role.TRAINER);
    var arrivals = As.person("mona", () -> newcomers.take(cohort, sheet));
    assertThat(arrivals.newcomers()).extracting(Newcomer::signIn).containsExactly("bob-3");
    assertThat(arrivals.faulty())
        .flatExtracting(Entry::mistakes)
        .containsExactly(new Mistake(Fault.NO_TRAINEE, ""));
  }

  @Test
  void twoListsAtTheSameMomentMakeNobodyTwice() throws Exception {
    var one = cohort();
    var two = cohort();
    var text =
        IntStream.range(0, 20)
            .mapToObj(i -> "Person " + i + ",same-4-" + i)
            .collect(Collectors.joining("\n", "name,sign-in\n", "\n"));
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(takes(together, one, text));
      var second = threads.submit(takes(together, two, text));
      int made = first.get() + second.get();
      assertThat(made).isEqualTo(20);
    }
    assertThat(names().stream().filter(name -> name.startsWith("same-4-"))).hasSize(20);
    take(one, text);
    take(two, text);
    assertThat(As.person("mona", () -> cohorts.members(one))).hasSize(20);
    assertThat(As.person("mona", () -> cohorts.members(two))).hasSize(20);
  }

  private static Callable<Integer> takes(CyclicBarrier together, UUID cohort, String text) {
    return () -> {
      together.await();
      try {
        return take(cohort, text).newcomers().size();
      } catch (RefusedException refused) {
        assertThat(refused.key()).isEqualTo(RefusedException.MEANWHILE);
        assertThat(As.person("mona", () -> cohorts.members(cohort))).isEmpty();
        return 0;
      }
    };
  }

  @Test
  void onlyItsMentorsAndAdminsImport() {
    var cohort = cohort();
    var sheet = sheet("name,sign-in\nAnn,ann-5\n");
    for (var who : List.of("nina", "theo")) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person(who, () -> newcomers.examine(cohort, sheet)));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person(who, () -> newcomers.take(cohort, sheet)));
    }
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> As.person("other", () -> newcomers.examine(cohort, sheet)));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> As.person("other", () -> newcomers.take(cohort, sheet)));
    As.person("mona", () -> cohorts.archive(cohort, true));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person("mona", () -> newcomers.take(cohort, sheet)));
    assertThat(names()).doesNotContain("ann-5");
    As.person("ada", () -> cohorts.archive(cohort, false));
    assertThat(As.person("ada", () -> newcomers.take(cohort, sheet)).newcomers()).hasSize(1);
  }

  @Test
  void aLongListIsTakenInOneGo() {
    var cohort = cohort();
    var text =
        IntStream.range(0, 300)
            .mapToObj(i -> "Person " + i + ",many-6-" + i)
            .collect(Collectors.joining("\n", "name,sign-in\n", "\n"));
    var made = take(cohort, text).newcomers();
    assertThat(made.stream().map(Newcomer::password).distinct()).hasSize(300);
    assertThat(As.person("mona", () -> cohorts.members(cohort))).hasSize(300);
  }

  @Test
  void whoGotAPasswordChoosesTheirOwn() {
    var cohort = cohort();
    var ann = take(cohort, "name,sign-in\nAnn,ann-7\n").newcomers().getFirst();
    var own = context.getBean(OwnAccount.class);
    refused(RefusedException.PASSWORD_WRONG, () -> own.changePassword("wrong", GOOD));
    refused(
        RefusedException.PASSWORD_SAME, () -> own.changePassword(ann.password(), ann.password()));
    refused(RefusedException.PASSWORD_SHORT, () -> own.changePassword(ann.password(), "short"));
    var before = details("ann-7", ann.password());
    var renewed = As.person("ann-7", () -> own.changePassword(ann.password(), GOOD));
    assertThat(renewed.getPrincipal())
        .isInstanceOfSatisfying(
            PersonDetails.class,
            details -> {
              assertThat(details.firstPassword()).isFalse();
              assertThat(details.stamp()).isEqualTo(before.stamp() + 1);
              assertThat(details.getPassword()).isNull();
            });
    assertThat(details("ann-7", GOOD).firstPassword()).isFalse();
    As.person("ada", () -> people.resetPassword(id("ann-7"), "given by an admin"));
    assertThat(details("ann-7", "given by an admin").firstPassword()).isTrue();
  }

  @Test
  void aLostFirstPasswordIsGivenAnewByAMentorOfTheirs() {
    var cohort = cohort();
    var lost = take(cohort, "name,sign-in\nAnn,ann-10\n").newcomers().getFirst();
    int stamp = details("ann-10", lost.password()).stamp(); // signed in, and left without choosing
    var anew = As.person("mona", () -> newcomers.renew(cohort, id("ann-10")));

    assertThat(anew.password()).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}").isNotEqualTo(lost.password());
    assertThat(anew).extracting(Newcomer::name, Newcomer::signIn).containsExactly("Ann", "ann-10");
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> details("ann-10", lost.password()));
    var details = details("ann-10", anew.password());
    assertThat(details.firstPassword()).isTrue();
    assertThat(details.stamp()).as("sessions with the old one end").isGreaterThan(stamp);

    var own = context.getBean(OwnAccount.class);
    As.person("ann-10", () -> own.changePassword(anew.password(), GOOD));
    refusesToRenew(RefusedException.PASSWORD_OWN, cohort, "ann-10");
    details("ann-10", GOOD);
    As.person("ada", () -> people.resetPassword(id("ann-10"), "given by an admin"));
    refusesToRenew(RefusedException.PASSWORD_OWN, cohort, "ann-10");
    details("ann-10", "given by an admin");
  }

  @Test
  void nobodyElseGetsAPasswordFromAMentor() {
    var cohort = cohort();
    take(cohort, "name,sign-in\nAnn,ann-11\nBob,bob-11\nCat,cat-11\nDan,dan-11\n");
    var theirs = As.person("other", () -> cohorts.create("Theirs")).id();
    As.person(
        "other", () -> newcomers.take(theirs, sheet("name,sign-in\nEve,eve-11\nFay,fay-11\n")));
    for (var who : List.of("ann-11", "eve-11", "mona", "ada", "theo")) {
      assertThatExceptionOfType(NotFoundException.class)
          .as(who)
          .isThrownBy(() -> As.person("other", () -> newcomers.renew(cohort, id(who))));
    }
    for (var who : List.of("eve-11", "other", "ada", "mona")) {
      assertThatExceptionOfType(NotFoundException.class)
          .as(who)
          .isThrownBy(() -> As.person("mona", () -> newcomers.renew(cohort, id(who))));
    }
    for (var who : List.of("nina", "theo", "ada", "ann-11")) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .as(who)
          .isThrownBy(() -> As.person(who, () -> newcomers.renew(cohort, id("ann-11"))));
    }
    As.person("mona", () -> cohorts.invite(cohort, "fay-11"));
    refusesToRenew(RefusedException.PASSWORD_ADMIN, cohort, "fay-11");
    As.person("ada", () -> people.change(id("bob-11"), "Bob", Set.of(Role.TRAINEE, Role.TRAINER)));
    refusesToRenew(RefusedException.PASSWORD_ADMIN, cohort, "bob-11");
    As.person("ada", () -> people.deactivate(id("cat-11")));
    refusesToRenew(RefusedException.PASSWORD_ADMIN, cohort, "cat-11");
    As.person("mona", () -> cohorts.invite(cohort, "nina")); // who chose hers long ago
    refusesToRenew(RefusedException.PASSWORD_OWN, cohort, "nina");
    As.person("mona", () -> cohorts.remove(cohort, id("dan-11")));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> As.person("mona", () -> newcomers.renew(cohort, id("dan-11"))));
    As.person("mona", () -> cohorts.archive(cohort, true));
    refusesToRenew(RefusedException.ARCHIVED, cohort, "ann-11");
  }

  private static void refusesToRenew(String key, UUID cohort, String who) {
    var before = context.getBean(PersonRepository.class).findBySignIn(who).orElseThrow();
    assertThatExceptionOfType(RefusedException.class)
        .as(who)
        .isThrownBy(() -> As.person("mona", () -> newcomers.renew(cohort, id(who))))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    var after = context.getBean(PersonRepository.class).findBySignIn(who).orElseThrow();
    assertThat(after.password()).isEqualTo(before.password());
  }

  @Test
  void guessingThePresentPasswordIsSlowedDown() {
    person("guess-9", Role.TRAINEE);
    var brake = new SignInBrake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)); // no time goes by
    var own =
        new OwnAccount(
            context.getBean(PersonRepository.class),
            context.getBean(SignedIn.class),
            context.getBean(PasswordEncoder.class),
            brake);
    for (int i = 0; i < SignInBrake.FREE; i++) {
      assertThat(brake.enter("guess-9")).isZero();
    }
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person("guess-9", () -> own.changePassword(GOOD, GOOD + "!")))
        .satisfies(
            refused -> {
              assertThat(refused.key()).isEqualTo(RefusedException.PASSWORD_WAIT);
              assertThat(refused.arguments()).containsExactly(2L);
            });
  }

  @Test
  void anEMailAddressIsOnesOwn() {
    person("mail-8", Role.TRAINEE);
    var own = context.getBean(OwnAccount.class);
    As.person("mail-8", () -> own.changeEmail(" me@example.com "));
    assertThat(As.person("mail-8", own::email)).contains("me@example.com");
    for (var bad :
        List.of("me", "a@b", "a b@c.de", "a@b@c.de", "<a@b.cd>", "a@b.cd\nBcc: x@y.zz")) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> As.person("mail-8", () -> own.changeEmail(bad)))
          .satisfies(refused -> assertThat(refused.key()).isEqualTo(RefusedException.EMAIL_SHAPE));
    }
    assertThat(As.person("ada", people::emails)).containsEntry(id("mail-8"), "me@example.com");
    As.person("ada", () -> people.change(id("mail-8"), "Mail", Set.of(Role.TRAINEE), " "));
    assertThat(As.person("mail-8", own::email)).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> As.person("mail-8", people::emails));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                As.person(
                    "mail-8", () -> people.change(id("nina"), "N", Set.of(Role.ADMIN), "x@y.zz")));
  }

  private static void refused(String key, Runnable wish) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person("ann-7", wish))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private static PersonDetails details(String name, String password) {
    Authentication in =
        context
            .getBean(PasswordSignIn.class)
            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    return (PersonDetails) in.getPrincipal();
  }

  private static UUID cohort() {
    return As.person("mona", () -> cohorts.create("Cohort")).id();
  }

  private static List<Entry> examine(UUID cohort, String text) {
    return As.person("mona", () -> newcomers.examine(cohort, sheet(text)));
  }

  private static Arrivals take(UUID cohort, String text) {
    return As.person("mona", () -> newcomers.take(cohort, sheet(text)));
  }

  private static Sheet sheet(String text) {
    return Sheet.read(text.getBytes(UTF_8));
  }

  private static Set<String> names() {
    return As.person("ada", people::all).stream().map(Person::signIn).collect(Collectors.toSet());
  }

  private static UUID id(String signIn) {
    return context.getBean(PersonRepository.class).findBySignIn(signIn).orElseThrow().id();
  }

  private static UUID person(String signIn, Role... roles) {
    return As.person("ada", () -> people.create(signIn, "Name of " + signIn, Set.of(roles), GOOD))
        .id();
  }
}
