package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.assignment.School.Somebody;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.attempt.Refusal;
import vizavi.attempt.Task;
import vizavi.attempt.TaskRefusedException;
import vizavi.shell.NotFoundException;

class AssignmentsTest {
  @TempDir static Path folder;
  private static School school;

  @BeforeAll
  static void open() {
    school = School.in(folder);
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void aPathGoesStepByStepToPassed() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var path = school.give(mentor, School.path(Set.of(), Set.of(school.cohort(mentor, ann))));

    assertThat(school.tasks(ann))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.standing().state()).isEqualTo(State.NOT_BEGUN);
              assertThat(one.assignment().terms().steps())
                  .extracting(Step::title)
                  .containsExactly("The tea house", "The coffee house");
              assertThat(one.assignment()).isEqualTo(path);
            });
    refused(() -> school.begin(ann, path, 2), new Refusal.StepBefore(1));
    var first = school.pass(ann, path, 1);
    assertThat(first.task()).contains(new Task(path.id(), 1));
    assertThat(first.mode()).isEqualTo(Mode.ASSESSED);
    assertThat(school.state(ann, path)).isEqualTo(State.UNDER_WAY);
    school.pass(ann, path, 2);
    assertThat(school.state(ann, path)).isEqualTo(State.PASSED);
    var seen = As.person(mentor.signIn(), () -> school.assignments().one(path.id()));
    assertThat(seen.counts()).containsEntry(State.PASSED, 1).containsEntry(State.NOT_BEGUN, 0);
    assertThat(seen.names()).containsValue("Name " + ann.signIn());
  }

  @Test
  void whatIsPlayedForOneselfDoesNotCount() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var path = school.give(mentor, School.path(Set.of(), Set.of(school.cohort(mentor, ann))));
    var attempts = school.context().getBean(Attempts.class);
    var free =
        As.person(
            ann.signIn(),
            () -> attempts.begin("tea-house", Mode.ASSESSED, vizavi.attempt.Answering.CHOICES));
    assertThat(school.begin(ann, path, 1).id()).isNotEqualTo(free.id());
    school.play(ann, free, "ask", "trade", "sorry");
    assertThat(school.state(ann, path)).isEqualTo(State.UNDER_WAY);
  }

  @Test
  void beginningHandsBackTheTryUnderWayAndTriesRunOut() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var terms = School.terms(Optional.empty(), Optional.empty(), Optional.of(2));
    var cohort = school.cohort(mentor, ann);
    var path = school.give(mentor, School.giving(terms, Set.of(), Set.of(cohort)));
    var one = school.begin(ann, path, 1);
    school.play(ann, one, "give");
    assertThat(school.begin(ann, path, 1).id()).isEqualTo(one.id());
    school.play(ann, one, "threaten", "sorry");
    school.fail(ann, path, 1);
    refused(() -> school.begin(ann, path, 1), new Refusal.NoTriesLeft(2));
    assertThat(school.state(ann, path)).isEqualTo(State.NOT_PASSED);

    as(mentor, () -> school.allowances().extend(path.id(), ann.id(), Optional.empty(), 1, "ill"));
    school.pass(ann, path, 1);
    assertThat(school.state(ann, path)).isEqualTo(State.UNDER_WAY);
    assertThat(school.told(ann)).containsExactly("ASSIGNED", "CHANGED");
  }

  @Test
  void whoJoinsLaterGetsItAndWhoLeavesLosesWhatIsNotBegun() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var bob = school.trainee();
    var cohort = school.cohort(mentor, ann);
    var begun = school.give(mentor, School.path(Set.of(), Set.of(cohort)));
    var untouched = school.give(mentor, School.path(Set.of(), Set.of(cohort)));
    assertThat(school.tasks(bob)).isEmpty();
    notFound(() -> school.begin(bob, begun, 1));

    school.join(mentor, cohort, bob);
    assertThat(school.tasks(bob)).hasSize(2);
    school.context().getBean(Reminders.class).lookOver();
    assertThat(school.told(bob)).containsExactly("ASSIGNED", "ASSIGNED");

    school.begin(bob, begun, 1);
    school.leave(cohort, bob);
    assertThat(school.tasks(bob))
        .extracting(one -> one.assignment().id())
        .containsExactly(begun.id());
    notFound(() -> school.begin(bob, untouched, 1));
    var seen = As.person(mentor.signIn(), () -> school.assignments().one(begun.id()));
    assertThat(seen.people())
        .as("whoever left is no longer the mentor’s to see")
        .extracting(Assigned::person)
        .containsExactly(ann.id());
  }

  @Test
  void whatIsWithdrawnVanishesUnlessBegunAndCanBePlayedToItsEnd() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var bob = school.trainee();
    var path = school.give(mentor, School.path(Set.of(), Set.of(school.cohort(mentor, ann, bob))));
    var begun = school.begin(ann, path, 1);
    as(mentor, () -> school.assignments().withdraw(path.id()));
    as(mentor, () -> school.assignments().withdraw(path.id()));

    assertThat(school.tasks(bob)).isEmpty();
    notFound(() -> school.begin(bob, path, 1));
    assertThat(school.tasks(ann)).hasSize(1);
    assertThat(school.begin(ann, path, 1).id()).isEqualTo(begun.id());
    school.play(ann, begun, "give", "threaten", "sorry");
    refused(() -> school.begin(ann, path, 1), new Refusal.Withdrawn());
    assertThat(school.told(bob)).containsExactly("ASSIGNED", "WITHDRAWN");
    denied(
        mentor,
        GivingRefusedException.WITHDRAWN,
        () -> school.allowances().excuse(path.id(), ann.id(), "x"));
  }

  @Test
  void whatOpensLaterCannotBeBegunYet() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var opens =
        Instant.now().plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    var terms = School.terms(Optional.of(opens), Optional.empty(), Optional.empty());
    var cohort = school.cohort(mentor, ann);
    var path = school.give(mentor, School.giving(terms, Set.of(), Set.of(cohort)));
    refused(
        () -> school.begin(ann, path, 1),
        new Refusal.NotOpenYet(opens.atZone(java.time.ZoneId.of("Europe/Vienna"))));
  }

  @Test
  void changingTheTermsChangesWhereEverybodyStands() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var cohort = school.cohort(mentor, ann);
    var path = school.give(mentor, School.path(Set.of(), Set.of(cohort)));
    school.fail(ann, path, 1);
    assertThat(school.state(ann, path)).isEqualTo(State.NOT_PASSED);
    var terms = path.terms();
    var coach =
        new Terms(
            terms.steps().subList(0, 1),
            Mode.COACH,
            terms.answering(),
            terms.opens(),
            terms.due(),
            terms.zone(),
            new Marks(Optional.of(90), java.util.Map.of()),
            terms.tries(),
            terms.counts());
    var changed =
        As.person(
            mentor.signIn(),
            () ->
                school
                    .assignments()
                    .change(
                        path.id(), path.version(), School.giving(coach, Set.of(), Set.of(cohort))));
    assertThat(changed.terms().marks()).as("a coach marks nothing").isEqualTo(Marks.NONE);
    assertThat(school.state(ann, path)).isEqualTo(State.PASSED);
    assertThat(school.told(ann)).containsExactly("ASSIGNED", "CHANGED");

    denied(
        mentor,
        GivingRefusedException.MEANWHILE,
        () ->
            school
                .assignments()
                .change(path.id(), path.version(), School.path(Set.of(), Set.of(cohort))));
  }

  @Test
  void aMentorReachesNothingOfAnothers() {
    var mentor = school.mentor();
    var other = school.mentor();
    var ann = school.trainee();
    var bob = school.trainee();
    var cohort = school.cohort(mentor, ann);
    school.cohort(other, bob);
    var path = school.give(mentor, School.path(Set.of(), Set.of(cohort)));

    assertThat(As.person(other.signIn(), () -> school.assignments().mine())).isEmpty();
    for (var wish :
        List.<Runnable>of(
            () -> school.assignments().one(path.id()),
            () -> school.assignments().withdraw(path.id()),
            () -> school.allowances().excuse(path.id(), ann.id(), "no"),
            () -> school.allowances().extend(path.id(), ann.id(), Optional.empty(), 1, "no"),
            () -> school.allowances().excuseNoLonger(path.id(), ann.id()),
            () -> school.assignments().change(path.id(), 0, School.path(Set.of(), Set.of(cohort))),
            () -> school.assignments().create(School.path(Set.of(), Set.of(cohort))),
            () -> school.assignments().create(School.path(Set.of(ann.id()), Set.of())))) {
      notFound(() -> As.person(other.signIn(), wish));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person(ann.signIn(), wish));
    }
    notFound(
        () ->
            As.person(mentor.signIn(), () -> school.allowances().excuse(path.id(), bob.id(), "x")));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> school.state(bob, path));
  }

  @Test
  void mentorsOfACohortShareWhatGoesToItAndNobodyWritesOverTheOther() {
    var one = school.mentor();
    var two = school.mentor();
    var ann = school.trainee();
    var far = school.trainee();
    var shared = school.cohort(one, ann);
    var ones = school.cohort(one, far);
    As.person(
        one.signIn(),
        () -> {
          school.context().getBean(Cohorts.class).addMentor(shared, two.signIn());
        });
    var both = school.give(one, School.path(Set.of(), Set.of(shared)));
    var wide = school.give(one, School.path(Set.of(far.id()), Set.of(shared, ones)));

    var seen = As.person(two.signIn(), () -> school.assignments().one(wide.id()));
    assertThat(seen.people()).extracting(Assigned::person).containsExactly(ann.id());
    assertThat(seen.mayChange()).isFalse();
    denied(two, GivingRefusedException.OTHERS, () -> school.assignments().withdraw(wide.id()));
    as(two, () -> school.allowances().excuse(both.id(), ann.id(), "knows it"));
    assertThat(school.state(ann, both)).isEqualTo(State.EXCUSED);
    as(two, () -> school.allowances().excuseNoLonger(both.id(), ann.id()));
    assertThat(school.state(ann, both)).isEqualTo(State.NOT_BEGUN);
    as(two, () -> school.assignments().withdraw(both.id()));
    assertThat(As.person(one.signIn(), () -> school.assignments().one(both.id())).assignment())
        .satisfies(gone -> assertThat(gone.withdrawn()).isPresent());
  }

  @Test
  void aCohortTakenAwayOrOverTakesItsPeopleFromSight() {
    var one = school.mentor();
    var two = school.mentor();
    var ann = school.trainee();
    var cohort = school.cohort(one, ann);
    var path = school.give(one, School.path(Set.of(), Set.of(cohort)));
    var cohorts = school.context().getBean(Cohorts.class);
    As.person(one.signIn(), () -> cohorts.addMentor(cohort, two.signIn()));
    assertThat(As.person(two.signIn(), () -> school.assignments().mine())).hasSize(1);
    As.person(one.signIn(), () -> cohorts.removeMentor(cohort, two.id()));
    notFound(() -> As.person(two.signIn(), () -> school.assignments().one(path.id())));
    As.person(one.signIn(), () -> cohorts.archive(cohort, true));
    assertThat(As.person(one.signIn(), () -> school.assignments().one(path.id())).people())
        .isEmpty();
    assertThat(school.tasks(ann)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsWritten() {
    var mentor = school.mentor();
    var cohort = Set.of(school.cohort(mentor, school.trainee()));
    var fine = School.path(Set.of(), cohort);
    var now = Instant.now();
    wrong(mentor, GivingRefusedException.NOBODY, School.path(Set.of(), Set.of()));
    wrong(
        mentor, GivingRefusedException.TITLE, new Giving("  ", "", fine.terms(), Set.of(), cohort));
    wrong(
        mentor,
        GivingRefusedException.DUE_PAST,
        School.giving(
            School.terms(Optional.empty(), Optional.of(now.minusSeconds(5)), Optional.empty()),
            Set.of(),
            cohort));
    wrong(
        mentor,
        GivingRefusedException.DUE_BEFORE,
        School.giving(
            School.terms(
                Optional.of(now.plusSeconds(99)),
                Optional.of(now.plusSeconds(98)),
                Optional.empty()),
            Set.of(),
            cohort));
    wrong(
        mentor,
        GivingRefusedException.TRIES,
        School.giving(
            School.terms(Optional.empty(), Optional.empty(), Optional.of(0)), Set.of(), cohort));
    assertThat(As.person(mentor.signIn(), () -> school.assignments().mine())).isEmpty();
  }

  @Test
  void listsTakeTheSameStatementsHoweverLongTheyAre() {
    var mentor = school.mentor();
    var ann = school.trainee();
    var cohort = school.cohort(mentor, ann, school.trainee());
    school.begin(ann, school.give(mentor, School.path(Set.of(), Set.of(cohort))), 1);
    long mine = statements(() -> As.person(mentor.signIn(), () -> school.assignments().mine()));
    long tasks = statements(() -> school.tasks(ann));
    for (int i = 0; i < 4; i++) {
      var more = school.trainee();
      var another = school.cohort(mentor, more, ann);
      var given = school.give(mentor, School.path(Set.of(more.id()), Set.of(cohort, another)));
      school.pass(more, given, 1);
      school.pass(ann, given, 1);
    }
    assertThat(As.person(mentor.signIn(), () -> school.assignments().mine())).hasSize(5);
    assertThat(school.tasks(ann)).hasSize(5);
    assertThat(statements(() -> As.person(mentor.signIn(), () -> school.assignments().mine())))
        .isEqualTo(mine)
        .isLessThan(15);
    assertThat(statements(() -> school.tasks(ann))).isEqualTo(tasks).isLessThan(15);
  }

  private static long statements(Runnable work) {
    var statistics =
        school
            .context()
            .getBean(jakarta.persistence.EntityManagerFactory.class)
            .unwrap(org.hibernate.SessionFactory.class)
            .getStatistics();
    long before = statistics.getPrepareStatementCount();
    work.run();
    return statistics.getPrepareStatementCount() - before;
  }

  private static void as(Somebody who, Runnable work) {
    As.person(who.signIn(), work);
  }

  private static void wrong(Somebody mentor, String key, Giving giving) {
    denied(mentor, key, () -> school.assignments().create(giving));
  }

  private static void denied(Somebody who, String key, Runnable wish) {
    assertThatThrownBy(() -> As.person(who.signIn(), wish))
        .isInstanceOfSatisfying(
            GivingRefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private static void refused(ThrowingCallable wish, Refusal why) {
    assertThatThrownBy(wish)
        .isInstanceOfSatisfying(
            TaskRefusedException.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static void notFound(ThrowingCallable wish) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(wish);
  }
}
