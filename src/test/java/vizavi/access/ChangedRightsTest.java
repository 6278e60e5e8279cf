package vizavi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;

/** Every door that is about somebody's work, asked by those who may not, or no longer. */
class ChangedRightsTest {
  private static final String[] THINGS = {
    "cohort", "person", "attempt", "assignment", "comment", "watch"
  };

  /** Looking away is nobody's secret, and somebody else's watch is left as it is. */
  private static final String LOOKS_AWAY = "attempt.live.Shoulder.leave(UUID watch)";

  private static final String NEW_PASSWORD = "account.Newcomers.renew(UUID cohort, UUID person)";

  @TempDir Path data;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(data);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theDoorsAreThereAndOpenToTheMentorHerself() {
    assertThat(about(THINGS)).hasSizeGreaterThan(25);
    assertThat(asked("mara", about("cohort", "person", "assignment"), Wish.Answer.LET_IN))
        .hasSizeGreaterThan(10);
  }

  @Test
  void anotherMentorFindsNothing() {
    assertThat(asked("mona", about(THINGS), Wish.Answer.LET_IN)).isEmpty();
  }

  @Test
  void anotherTraineeFindsNothing() {
    assertThat(asked("tom", about(THINGS), Wish.Answer.LET_IN)).isEmpty();
  }

  record Change(String what, Consumer<Desk> happens) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change(
            "the trainee leaves the cohort",
            desk -> As.person("nell", () -> desk.door(Cohorts.class).leave(desk.id("cohort")))),
        new Change(
            "the mentor takes the trainee out",
            desk ->
                As.person(
                    "mara",
                    () -> desk.door(Cohorts.class).remove(desk.id("cohort"), desk.id("person")))),
        new Change(
            "the cohort is over",
            desk ->
                As.person(
                    "mara",
                    () -> {
                      desk.door(Cohorts.class).archive(desk.id("cohort"), true);
                    })),
        new Change("the mentor is taken off the cohort", ChangedRightsTest::takeOff));
  }

  private static void takeOff(Desk desk) {
    As.person(
        "ada",
        () -> {
          var cohorts = desk.door(Cohorts.class);
          var cohort = desk.id("cohort");
          cohorts.addMentor(cohort, "mona");
          var mara =
              cohorts.mentors(cohort).stream()
                  .filter(one -> one.signIn().equals("mara"))
                  .findFirst()
                  .orElseThrow();
          cohorts.removeMentor(cohort, mara.id());
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void afterwardsTheMentorSeesNothingOfTheTrainees(Change change) {
    change.happens().accept(desk);

    var doors =
        about("person", "attempt", "comment", "watch").stream()
            .filter(wish -> !wish.isAbout("cohort"))
            .toList();
    assertThat(doors).hasSizeGreaterThan(15);
    assertThat(asked("mara", doors, Wish.Answer.LET_IN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void afterwardsTheMentorGivesTheTraineeNoPassword(Change change) {
    change.happens().accept(desk);

    assertThat(desk.wishes().stream().filter(wish -> wish.name().equals(NEW_PASSWORD)))
        .singleElement()
        .satisfies(
            wish ->
                assertThat(As.person("mara", () -> wish.call(desk.stand())))
                    .isEqualTo(
                        change.what().equals("the cohort is over")
                            ? Wish.Answer.LET_IN // to be told that it is over
                            : Wish.Answer.NOT_FOUND));
  }

  @Test
  void aMentorWhoseRoleWasJustTakenAwayIsNoMentorAnywhere() {
    var mentors = desk.wishes().stream().filter(this::isOnlyForMentors).toList();
    assertThat(mentors).hasSizeGreaterThan(25);
    var mara =
        As.person("ada", () -> desk.door(People.class).all()).stream()
            .filter(one -> one.signIn().equals("mara"))
            .findFirst()
            .orElseThrow();
    As.person("ada", () -> desk.door(People.class).change(mara.id(), "mara", Set.of(Role.TRAINEE)));

    assertThat(mentors)
        .allSatisfy(
            wish ->
                assertThat(As.person("mara", () -> wish.call(desk.stand())))
                    .as(wish.name())
                    .isEqualTo(Wish.Answer.DENIED));
  }

  /** Told by who is denied, before anything changes, with ids of nothing. */
  private boolean isOnlyForMentors(Wish wish) {
    var nothing = new Stand(Map.of());
    Predicate<String> denied =
        who -> As.person(who, () -> wish.call(nothing)) == Wish.Answer.DENIED;
    return denied.test("tom") && !denied.test("mona");
  }

  private List<Wish> about(String... things) {
    return desk.wishes().stream()
        .filter(wish -> wish.isAbout(things) && !wish.name().equals(LOOKS_AWAY))
        .toList();
  }

  private List<String> asked(String who, List<Wish> wishes, Wish.Answer answer) {
    return wishes.stream()
        .filter(wish -> As.person(who, () -> wish.call(desk.stand())) == answer)
        .map(Wish::name)
        .toList();
  }
}
