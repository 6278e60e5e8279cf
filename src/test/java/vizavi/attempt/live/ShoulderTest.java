package vizavi.attempt.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.attempt.Answered;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class ShoulderTest {
  @TempDir Path data;
  private ConfigurableApplicationContext context;
  private Shoulder shoulder;
  private Company company;
  private Attempts attempts;
  private Cohorts cohorts;
  private UUID cohort;

  @BeforeEach
  void mariaLooksAfterNina() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    shoulder = context.getBean(Shoulder.class);
    company = context.getBean(Company.class);
    attempts = context.getBean(Attempts.class);
    cohorts = context.getBean(Cohorts.class);
    for (var demo : List.of("nina", "tom")) {
      as(demo, () -> cohorts.joined()).forEach(one -> as(demo, () -> cohorts.leave(one.cohort())));
    }
    cohort = as("maria", () -> cohorts.create("New this month").id());
    join("maria", cohort, "nina");
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void whatIsUnderWayIsListedTheLiveliestFirst() {
    var first = begin("nina", Mode.ASSESSED);
    says("nina", first, 1, "ask");
    var second = as("nina", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES));
    begin("nina", Mode.COACH);
    begin("tom", Mode.ASSESSED);
    assertThat(as("maria", shoulder::underWay))
        .extracting(UnderWay::attempt)
        .containsExactly(second.id(), first);
    var one = as("maria", shoulder::underWay).getLast();
    assertThat(one.name()).isEqualTo("Nina Kovacs");
    assertThat(one.title()).isEqualTo("The tea house");
    assertThat(one.replies()).isEqualTo(1);
    says("nina", first, 2, "trade");
    assertThat(as("maria", shoulder::underWay).getFirst().attempt()).isEqualTo(first);
    says("nina", first, 3, "sorry");
    assertThat(as("maria", shoulder::underWay))
        .extracting(UnderWay::attempt)
        .containsExactly(second.id());
  }

  @Test
  void aMentorSeesWhatTheTraineeSeesAndTheTraineeSeesThem() {
    var attempt = begin("nina", Mode.ASSESSED);
    assertThat(beside("nina", attempt)).isEqualTo(new Beside(List.of(), List.of(), Map.of()));
    var sight = look("maria", attempt);
    assertThat(sight.trainee()).isEqualTo("Nina Kovacs");
    assertThat(sight.conversation()).isEqualTo(as("nina", () -> attempts.conversation(attempt)));
    assertThat(beside("nina", attempt).now()).containsExactly("Maria Lopez");
    says("nina", attempt, 1, "ask");
    assertThat(see("maria", sight).conversation())
        .isEqualTo(as("nina", () -> attempts.conversation(attempt)));
    as("maria", () -> shoulder.leave(sight.watch()));
    assertThat(beside("nina", attempt).now()).isEmpty();
    var kept = context.getBean(Onlookers.class).all(attempt);
    assertThat(kept).extracting(Watch::mentor, Watch::row).containsExactly(tuple("Maria Lopez", 0));
    assertThat(kept.getFirst().until()).isAfter(kept.getFirst().from());
  }

  @Test
  void aWhisperStandsAtItsTurnAndThereIsOneATurn() {
    var attempt = begin("nina", Mode.ASSESSED);
    var sight = look("maria", attempt);
    assertThat(whisper("maria", sight, " \n ")).isInstanceOf(Whispered.Blank.class);
    assertThat(whisper("maria", sight, "x".repeat(501))).isInstanceOf(Whispered.TooLong.class);
    assertThat(whisper("maria", sight, "  Ask what the table is for.  "))
        .isInstanceOf(Whispered.Given.class);
    var given = beside("nina", attempt).whispers().get(0);
    assertThat(given.words()).isEqualTo("Ask what the table is for.");
    assertThat(given.mentor()).isEqualTo("Maria Lopez");
    assertThat(whisper("maria", sight, "And another")).isEqualTo(new Whispered.HadOne(given));
    says("nina", attempt, 1, "ask");
    assertThat(whisper("maria", sight, "Too late")).isInstanceOf(Whispered.GoneOn.class);
    var next = see("maria", sight);
    assertThat(next.whispered()).isFalse();
    assertThat(whisper("maria", next, "x".repeat(500))).isInstanceOf(Whispered.Given.class);
    assertThat(beside("nina", attempt).whispers()).containsOnlyKeys(0, 1);
    says("nina", attempt, 2, "trade");
    var last = see("maria", sight);
    says("nina", attempt, 3, "sorry");
    assertThat(whisper("maria", last, "Well done")).isInstanceOf(Whispered.Over.class);
    assertThat(see("maria", sight).conversation().attempt().over()).isTrue();
    assertThat(beside("nina", attempt).whispers()).containsOnlyKeys(0, 1);
  }

  @Test
  void ofTwoMentorsWhoWhisperAtOnceOneIsHeardAndTheOtherSeesIt() throws Exception {
    person("paul", "Paul Adler", Role.MENTOR);
    join("paul", as("paul", () -> cohorts.create("Pauls").id()), "nina");
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 15; round++) {
        var attempt = begin("nina", Mode.ASSESSED);
        says("nina", attempt, 1, "ask");
        var together = new CyclicBarrier(2);
        var wishes =
            List.of("maria", "paul").stream()
                .map(
                    mentor -> {
                      var sight = look(mentor, attempt);
                      return threads.submit(
                          () -> {
                            together.await();
                            return whisper(mentor, sight, "From " + mentor);
                          });
                    })
                .toList();
        var one = wishes.getFirst().get();
        var other = wishes.getLast().get();
        var kept = beside("nina", attempt).whispers();
        assertThat(kept).containsOnlyKeys(1);
        assertThat(Set.of(one, other))
            .containsExactlyInAnyOrder(
                new Whispered.Given(kept.get(1)), new Whispered.HadOne(kept.get(1)));
        assertThat(beside("nina", attempt).now())
            .containsExactlyInAnyOrder("Maria Lopez", "Paul Adler");
      }
    }
  }

  @Test
  void whatIsNotForThisMentorIsNotFound() {
    var free = begin("nina", Mode.COACH);
    var toms = begin("tom", Mode.ASSESSED);
    person("ivan", "Ivan Horak", Role.TRAINEE);
    var invited = begin("ivan", Mode.ASSESSED);
    invite("maria", cohort, "ivan");
    for (var attempt : List.of(free, toms, invited, UUID.randomUUID())) {
      notFound(() -> look("maria", attempt));
    }
    var attempt = begin("nina", Mode.ASSESSED);
    var sight = look("maria", attempt);
    person("paul", "Paul Adler", Role.MENTOR);
    notFound(() -> look("paul", attempt));
    notFound(() -> see("paul", sight));
    notFound(() -> whisper("paul", sight, "Mine"));
    notFound(() -> as("paul", () -> shoulder.listen(sight.watch(), () -> {})));
    as("paul", () -> shoulder.leave(sight.watch()));
    assertThat(beside("nina", attempt).now()).containsExactly("Maria Lopez");
    for (var other : List.of("nina", "theo", "ada")) {
      denied(() -> look(other, attempt));
      denied(() -> see(other, sight));
      denied(() -> whisper(other, sight, ""));
      denied(() -> as(other, shoulder::underWay));
    }
    notFound(() -> beside("tom", attempt));
    notFound(() -> as("tom", () -> company.listen(attempt, () -> {})));
  }

  @Test
  void aCoachAttemptBegunForAnAssignmentIsSeen() {
    var attempt = begin("nina", Mode.COACH);
    assign(attempt);
    var sight = look("maria", attempt);
    says("nina", attempt, 1, "ask");
    whisper("maria", see("maria", sight), "Good. Now name the price.");
    as("nina", () -> attempts.stepBack(attempt, 2));
    assertThat(beside("nina", attempt).whispers())
        .as("what belongs to a turn taken back went with it")
        .isEmpty();
    says("nina", attempt, 3, "give");
    assertThat(see("maria", sight).whispered()).isFalse();
    assertThat(as("maria", shoulder::underWay).getFirst().replies()).isEqualTo(1);
  }

  @Test
  void aCohortTakenAwayEndsTheWatch() {
    var attempt = begin("nina", Mode.ASSESSED);
    var sight = look("maria", attempt);
    as("nina", () -> cohorts.leave(cohort));
    notFound(() -> see("maria", sight));
    assertThat(beside("nina", attempt).now()).isEmpty();
    assertThat(as("maria", shoulder::underWay)).isEmpty();
  }

  @Test
  void aRoleTakenAwayEndsTheWatch() {
    var attempt = begin("nina", Mode.ASSESSED);
    var sight = look("maria", attempt);
    var maria = id("maria");
    var people = context.getBean(People.class);
    as("ada", () -> people.change(maria, "Maria Lopez", Set.of(Role.TRAINEE)));
    denied(() -> whisper("maria", sight, "Still here"));
    assertThat(beside("nina", attempt).now()).isEmpty();
    assertThat(beside("nina", attempt).whispers()).isEmpty();
  }

  @Test
  void whoWasNotHeardOfForLongHasLeftAndComesAgain() {
    var attempt = begin("nina", Mode.ASSESSED);
    var sight = look("maria", attempt);
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    jdbc.update(
        "update watch set seen_at = dateadd(second, -91, seen_at), begun_at = dateadd(second, -120, begun_at)");
    assertThat(beside("nina", attempt).now()).isEmpty();
    var again = see("maria", sight);
    assertThat(again.watch()).isNotEqualTo(sight.watch());
    assertThat(beside("nina", attempt).now()).containsExactly("Maria Lopez");
    assertThat(context.getBean(Onlookers.class).all(attempt)).hasSize(2);
  }

  @Test
  void anAttemptThatIsOverCantBeLookedAtLive() {
    var attempt = begin("nina", Mode.ASSESSED);
    says("nina", attempt, 1, "rule");
    says("nina", attempt, 2, "threaten");
    notFound(() -> look("maria", attempt));
  }

  private UUID begin(String who, Mode mode) {
    return as(who, () -> attempts.begin("tea-house", mode, Answering.CHOICES)).id();
  }

  private void says(String who, UUID attempt, int next, String reply) {
    assertThat(as(who, () -> attempts.answer(attempt, next, reply)))
        .isInstanceOf(Answered.Taken.class);
  }

  private Sight look(String who, UUID attempt) {
    return as(who, () -> shoulder.look(attempt));
  }

  private Sight see(String who, Sight before) {
    return as(who, () -> shoulder.see(before.watch()));
  }

  private Whispered whisper(String who, Sight sight, String words) {
    return as(who, () -> shoulder.whisper(sight.watch(), sight.row(), words));
  }

  private Beside beside(String who, UUID attempt) {
    return as(who, () -> company.of(attempt));
  }

  private void join(String mentor, UUID to, String trainee) {
    invite(mentor, to, trainee);
    as(trainee, () -> cohorts.agree(to));
  }

  private void invite(String mentor, UUID to, String trainee) {
    as(mentor, () -> cohorts.invite(to, trainee));
  }

  private void person(String signIn, String name, Role role) {
    as(
        "ada",
        () -> context.getBean(People.class).create(signIn, name, Set.of(role), "a-long-password"));
  }

  private UUID id(String signIn) {
    return as("ada", () -> context.getBean(People.class).all()).stream()
        .filter(person -> person.signIn().equals(signIn))
        .map(Person::id)
        .findFirst()
        .orElseThrow();
  }

  /** As if it had been begun for the first step of an assignment. */
  private void assign(UUID attempt) {
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    var assignment = UUID.randomUUID();
    jdbc.update(
        "insert into assignment (id, title, words, mode, replies, zone, counts, created_by_id,"
            + " created_by, created_at, version) values (?, 'One', '', 'COACH', 'CHOICES', 'UTC',"
            + " 'BEST', ?, 'Maria', current_timestamp, 0)",
        assignment,
        id("maria"));
    jdbc.update(
        "update attempt set assignment_id = ?, step = 1, try_number = 1 where id = ?",
        assignment,
        attempt);
  }

  private static <T> T as(String who, Supplier<T> work) {
    return As.person(who, work);
  }

  private static void as(String who, Runnable work) {
    As.person(who, work);
  }

  private static void notFound(Runnable wish) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(wish::run);
  }

  private static void denied(Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish::run);
  }
}
