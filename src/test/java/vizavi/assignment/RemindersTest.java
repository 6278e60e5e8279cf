package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.As;
import vizavi.account.Memberships;
import vizavi.attempt.TaskAttempts;

class RemindersTest {
  @TempDir static Path folder;
  private static School school;

  private final Instant due =
      Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);

  @BeforeAll
  static void open() {
    school = School.in(folder);
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void eachThingIsToldOnceWhenItsTimeHasComeWhicheverServerLooks() {
    var mentor = school.mentor();
    var ann = school.trainee();
    given(mentor, ann);
    at(due.minus(Duration.ofHours(25))).lookOver();
    assertThat(school.told(ann)).containsExactly("ASSIGNED");

    var server = at(due.minus(Duration.ofHours(24)));
    server.lookOver();
    server.lookOver();
    at(due.minus(Duration.ofHours(3))).lookOver();
    assertThat(school.told(ann)).containsExactlyInAnyOrder("ASSIGNED", "DUE_TOMORROW");

    at(due).lookOver();
    assertThat(school.told(ann)).hasSize(2);
    at(due.plusSeconds(1)).lookOver();
    at(due.plusSeconds(90)).lookOver();
    assertThat(school.told(ann)).containsExactlyInAnyOrder("ASSIGNED", "DUE_TOMORROW", "OVERDUE");
  }

  @Test
  void whoGetsMoreTimeIsToldAnew() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var given = given(mentor, ann);
    at(due.plusSeconds(1)).lookOver();
    var later = due.plus(Duration.ofDays(2));
    As.person(
        mentor.signIn(),
        () -> school.allowances().extend(given.id(), ann.id(), Optional.of(later), 0, "ill"));
    at(due.plusSeconds(60)).lookOver();
    assertThat(school.told(ann)).containsExactlyInAnyOrder("ASSIGNED", "OVERDUE", "CHANGED");
    at(later.minusSeconds(60)).lookOver();
    at(later.plusSeconds(1)).lookOver();
    assertThat(school.told(ann))
        .containsExactlyInAnyOrder("ASSIGNED", "OVERDUE", "CHANGED", "DUE_TOMORROW", "OVERDUE");
  }

  @Test
  void whoIsDoneExcusedOrHasNoTriesLeftIsLeftInPeace() {
    var mentor = school.mentor();
    var done = school.trainee();
    var excused = school.trainee();
    var failed = school.trainee();
    var terms = School.terms(Optional.empty(), Optional.of(due), Optional.of(1));
    var given =
        school.give(
            mentor,
            School.giving(terms, Set.of(), Set.of(school.cohort(mentor, done, excused, failed))));
    school.pass(done, given, 1);
    school.pass(done, given, 2);
    school.fail(failed, given, 1);
    As.person(mentor.signIn(), () -> school.allowances().excuse(given.id(), excused.id(), "moved"));
    at(due.minusSeconds(60)).lookOver();
    at(due.plusSeconds(60)).lookOver();
    assertThat(school.told(done)).containsExactly("ASSIGNED");
    assertThat(school.told(failed)).containsExactly("ASSIGNED");
    assertThat(school.told(excused)).containsExactly("ASSIGNED", "CHANGED");
  }

  private Assignment given(School.Somebody mentor, School.Somebody trainee) {
    var terms = School.terms(Optional.empty(), Optional.of(due), Optional.empty());
    return school.give(
        mentor, School.giving(terms, Set.of(), Set.of(school.cohort(mentor, trainee))));
  }

  /** A server of its own, at some time. */
  private static Reminders at(Instant now) {
    var context = school.context();
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    var assignments = context.getBean(AssignmentRepository.class);
    var standings =
        new Standings(
            assignments,
            context.getBean(AllowanceRepository.class),
            context.getBean(TaskAttempts.class),
            context.getBean(Memberships.class),
            clock);
    return new Reminders(
        assignments,
        standings,
        context.getBean(Announcing.class),
        context.getBean(TransactionTemplate.class),
        clock);
  }
}
