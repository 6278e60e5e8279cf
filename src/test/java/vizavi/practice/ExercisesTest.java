package vizavi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.analysis.spacing.Grade;
import vizavi.analysis.spacing.Streak;
import vizavi.attempt.Attempts;
import vizavi.library.Publishing;
import vizavi.progress.Progress;
import vizavi.scenario.Reply;
import vizavi.shell.NotFoundException;

class ExercisesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String MANY = "I'd like to understand. May I ask what the table is for?";

  @TempDir static Path data;
  private static Practising practising;

  @BeforeAll
  static void open() {
    practising =
        Practising.open(data.resolve("db"), Path.of("src/test/resources/vizavi/scenarios"));
  }

  @AfterAll
  static void close() {
    practising.close();
  }

  @BeforeEach
  void nobodyHasPractisedYet() {
    practising.itIs("2026-11-23T09:00:00Z");
    for (var table : List.of("exercise_turn", "exercise", "exercise_card")) {
      new JdbcTemplate(practising.bean(DataSource.class)).update("delete from " + table);
    }
  }

  @Test
  void theExerciseOfADayIsASceneWithWhatWentBeforeAndStaysTheSame() {
    var drawn = today("nina");
    assertThat(drawn.scenario().id()).isEqualTo("tea-house");
    assertThat(drawn.number()).isEqualTo(1);
    assertThat(drawn.day()).isEqualTo(LocalDate.parse("2026-11-23"));
    assertThat(drawn.before()).isNotEmpty();
    assertThat(drawn.offers()).isNotEmpty();
    assertThat(drawn.gone()).isEmpty();
    assertThat(today("nina")).isEqualTo(drawn);
    assertThat(today("tom").id()).isNotEqualTo(drawn.id());
    assertThat(today("tom").before()).isEqualTo(drawn.before());
  }

  @Test
  void whatMattersComesFirstIsKeptAndIsNotScored() {
    var drawn = today("nina");
    var early = As.person("nina", () -> door().type(drawn.id(), 1, MANY));
    assertThat(early).isInstanceOf(Practised.NotOffered.class);
    assertThat(matters("nina", drawn, "  ")).isInstanceOf(Practised.Blank.class);
    assertThat(matters("nina", drawn, "x".repeat(501))).isInstanceOf(Practised.TooLong.class);
    assertThat(matters("nina", drawn, " His wife's day ")).isInstanceOf(Practised.Taken.class);
    assertThat(matters("nina", drawn, "His wife's day")).isInstanceOf(Practised.Taken.class);
    assertThat(matters("nina", drawn, "The table")).isInstanceOf(Practised.AlreadyAnswered.class);
    assertThat(today("nina").matters()).contains("His wife's day");
    assertThat(today("nina").gone()).isEmpty();
  }

  @Test
  void aReplyEndsItWithAGradeAndTheDayItComesAgain() {
    var done = practise("nina", true);
    var gone = done.gone().orElseThrow();
    assertThat(done.reply().orElseThrow().understood()).isTrue();
    assertThat(done.offers()).isEmpty();
    assertThat(gone.due()).isAfter(LocalDate.parse("2026-11-23"));
    assertThat(today("nina")).isEqualTo(done);
    assertThat(streak("nina")).isEqualTo(new Streak(1, true));
  }

  @Test
  void wordsThatAreNotUnderstoodAreAskedForAgainAndDoNotEndIt() {
    var drawn = today("nina");
    matters("nina", drawn, "Being heard");
    var asked = As.person("nina", () -> door().type(drawn.id(), 1, "Bicycles purple seventeen."));
    assertThat(asked).isInstanceOf(Practised.Taken.class);
    assertThat(asked.now().gone()).isEmpty();
    assertThat(asked.now().next()).isEqualTo(2);
    assertThat(asked.now().answers().getLast().hears()).isNotEmpty();
    var done = As.person("nina", () -> door().type(drawn.id(), 2, MANY));
    assertThat(done.now().gone()).isPresent();
    assertThat(count("exercise_turn")).isEqualTo(2);
  }

  @Test
  void whereTheSceneListensAChoiceIsNotTaken() {
    var drawn = today("nina");
    assertThat(drawn.listens()).isTrue();
    matters("nina", drawn, "Being heard");
    var reply = drawn.offers().getFirst().id();
    assertThat(As.person("nina", () -> door().answer(drawn.id(), 1, reply)))
        .isInstanceOf(Practised.NotOffered.class);
  }

  @Test
  void aDoubleClickAndASecondTabCountOnce() throws Exception {
    var drawn = today("nina");
    matters("nina", drawn, "Being heard");
    Callable<Practised> click = () -> As.person("nina", () -> door().type(drawn.id(), 1, MANY));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var all = threads.invokeAll(IntStream.range(0, 4).mapToObj(one -> click).toList());
      for (var one : all) {
        assertThat(one.get()).isInstanceOf(Practised.Taken.class);
        assertThat(one.get().now().gone()).isPresent();
      }
    }
    assertThat(As.person("nina", () -> door().type(drawn.id(), 1, "Something else, please?")))
        .isInstanceOf(Practised.AlreadyAnswered.class);
    assertThat(count("exercise_turn")).isEqualTo(1);
    assertThat(sum("select repetitions from exercise_card")).isEqualTo(1);
  }

  @Test
  void twoTabsThatOpenTheDayAtOnceDrawOneExercise() throws Exception {
    Callable<UUID> tab = () -> today("nina").id();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var all = threads.invokeAll(IntStream.range(0, 4).mapToObj(one -> tab).toList());
      var ids = all.stream().map(one -> one.resultNow()).collect(Collectors.toSet());
      assertThat(ids).hasSize(1);
    }
    assertThat(count("exercise")).isEqualTo(1);
  }

  @Test
  void daysPassTheStreakGrowsAndWhatIsDueComesBackBeforeWhatIsNew() {
    var first = practise("nina", false);
    assertThat(first.gone().orElseThrow().grade()).isEqualTo(Grade.AGAIN);
    assertThat(first.gone().orElseThrow().due()).isEqualTo(LocalDate.parse("2026-11-24"));
    practising.itIs("2026-11-24T09:00:00Z");
    assertThat(streak("nina")).isEqualTo(new Streak(1, false));
    var second = today("nina");
    assertThat(scene(second)).isEqualTo(scene(first));
    var done = practise("nina", true);
    assertThat(streak("nina")).isEqualTo(new Streak(2, true));
    assertThat(done.gone().orElseThrow().grade()).isNotEqualTo(Grade.AGAIN);
    assertThat(sum("select repetitions from exercise_card")).isEqualTo(2);
    assertThat(sum("select lapses from exercise_card")).isZero();
    practising.itIs("2026-12-08T09:00:00Z");
    assertThat(streak("nina").days()).isZero();
  }

  @Test
  void onceDoneMoreCanBeDoneFreelyAndTheDayCountsOnce() {
    var done = practise("nina", true);
    assertThat(more("nina").number()).isEqualTo(2);
    assertThat(scene(more("nina"))).isNotEqualTo(scene(done));
    assertThat(today("nina").number()).isEqualTo(2);
    practise("nina", true);
    assertThat(streak("nina")).isEqualTo(new Streak(1, true));
  }

  @Test
  void theDayIsThatOfThePersonNotOfTheServer() {
    practising.itIs("2026-11-23T23:30:00Z");
    var late = As.person("nina", () -> door().today(BERLIN, "en")).orElseThrow();
    assertThat(late.day()).isEqualTo(LocalDate.parse("2026-11-24"));
    matters("nina", late, "Being heard");
    As.person("nina", () -> door().type(late.id(), 1, MANY));
    assertThat(As.person("nina", () -> door().streak(BERLIN))).isEqualTo(new Streak(1, true));
    assertThat(As.person("nina", () -> door().streak(ZoneOffset.UTC)))
        .isEqualTo(new Streak(0, false));
  }

  @Test
  void anExerciseAnsweredDaysLaterCountsForTheDayItWasDone() {
    var drawn = today("nina");
    matters("nina", drawn, "Being heard");
    practising.itIs("2026-11-26T09:00:00Z");
    As.person("nina", () -> door().type(drawn.id(), 1, MANY));
    assertThat(streak("nina")).isEqualTo(new Streak(1, true));
    assertThat(today("nina").id()).isNotEqualTo(drawn.id());
  }

  @Test
  void anotherPersonsExerciseIsNotFound() {
    var drawn = today("nina");
    for (var other : new String[] {"tom", "maria", "theo", "ada"}) {
      assertThatThrownBy(() -> matters(other, drawn, "x")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> As.person(other, () -> door().type(drawn.id(), 1, MANY)))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> As.person(other, () -> door().answer(drawn.id(), 1, "ask")))
          .isInstanceOf(NotFoundException.class);
      assertThat(streak(other)).isEqualTo(new Streak(0, false));
    }
  }

  @Test
  void anExerciseReachesNeitherAttemptsNorProgress() {
    practise("nina", true);
    assertThat(As.person("nina", () -> practising.bean(Attempts.class).mine())).isEmpty();
    assertThat(As.person("nina", () -> practising.bean(Progress.class).mine()).attempts())
        .isEmpty();
    assertThat(As.person("nina", () -> practising.bean(Progress.class).mastery()).values())
        .allMatch(estimate -> estimate.count() == 0);
  }

  @Test
  void whatWasDrawnRestsWhenItsScenarioIsArchivedAndComesBackWithIt() {
    var done = practise("nina", false);
    more("nina");
    var publishing = practising.bean(Publishing.class);
    As.person("theo", () -> publishing.archive("tea-house"));
    assertThat(As.person("nina", () -> door().today(ZoneOffset.UTC, "en"))).isEmpty();
    practising.itIs("2026-11-25T09:00:00Z");
    assertThat(As.person("nina", () -> door().today(ZoneOffset.UTC, "en"))).isEmpty();
    As.person("theo", () -> publishing.bringBack("tea-house"));
    assertThat(scene(today("nina"))).isEqualTo(scene(done));
  }

  @Test
  void withNoScenarioThereIsNothingToPractise() throws Exception {
    var empty = Files.createDirectories(data.resolve("none"));
    try (var other = Practising.open(data.resolve("other"), empty)) {
      assertThat(As.person("nina", () -> other.exercises().today(ZoneOffset.UTC, "en"))).isEmpty();
    }
  }

  private Exercises door() {
    return practising.exercises();
  }

  private Exercise today(String who) {
    return As.person(who, () -> door().today(ZoneOffset.UTC, "en")).orElseThrow();
  }

  private Exercise more(String who) {
    return As.person(who, () -> door().more(ZoneOffset.UTC, "en")).orElseThrow();
  }

  private Streak streak(String who) {
    return As.person(who, () -> door().streak(ZoneOffset.UTC));
  }

  private Practised matters(String who, Exercise exercise, String words) {
    return As.person(who, () -> door().matters(exercise.id(), words));
  }

  /** Does today's exercise with the best or the worst reply on offer, typed where it listens. */
  private Exercise practise(String who, boolean well) {
    var drawn = today(who);
    matters(who, drawn, "Being heard");
    var replies = new ArrayList<>(drawn.offers());
    replies.sort(Comparator.comparing(reply -> level(reply, drawn)));
    var reply = well ? replies.getLast() : replies.getFirst();
    var done =
        As.person(
            who,
            () ->
                drawn.listens()
                    ? door().type(drawn.id(), 1, reply.words())
                    : door().answer(drawn.id(), 1, reply.id()));
    assertThat(done.now().gone()).as("%s", done.now().answers()).isPresent();
    return done.now();
  }

  private BigDecimal level(Reply reply, Exercise drawn) {
    var score = practising.bean(Repertoire.class).scores(List.of(reply)).getFirst();
    return score.levels().getOrDefault(drawn.skill(), BigDecimal.TWO);
  }

  private static String scene(Exercise exercise) {
    return exercise.before().getLast().after().at();
  }

  private int count(String table) {
    return sum("select count(*) from " + table);
  }

  private int sum(String query) {
    return new JdbcTemplate(practising.bean(DataSource.class)).queryForObject(query, Integer.class);
  }
}
