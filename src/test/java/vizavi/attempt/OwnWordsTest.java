package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.play.Hint;
import vizavi.play.Picked;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Skill;
import vizavi.shell.Doors;

/** Attempts in the trainee's own words, on a real database. */
class OwnWordsTest {
  private static final String ASK = "What do you need the table for?";
  private static final String GIVE = "No problem at all, the table is yours.";
  private static final String NONSENSE = "Purple elephants juggle quietly.";

  @TempDir static Path data;
  private static ConfigurableApplicationContext context;
  private static Player nina;

  @BeforeAll
  static void open() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    nina = Player.nina(context);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void typedWordsGoWhereTheyAreNearestAndAreKeptAsTyped() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    assertThat(nina.conversation(id).listens()).isTrue();
    var shown = nina.types(id, 1, "  " + ASK + "\n");
    var picked = last(shown);
    assertThat(picked.reply()).isEqualTo("ask");
    assertThat(picked.words()).isEqualTo(ASK);
    assertThat(picked.typed().orElseThrow().understood()).isTrue();
    assertThat(nina.conversation(id)).as("read back").isEqualTo(shown);
  }

  @Test
  void aDoubleClickIsTakenOnceAndASecondTabSeesTheFirst() {
    var id = begin(Mode.ASSESSED, Answering.OWN_WORDS);
    var once = nina.types(id, 1, ASK);
    assertThat(nina.types(id, 1, ASK)).isEqualTo(once);
    assertThat(nina.type(id, 1, GIVE)).isEqualTo(new Answered.AlreadyAnswered(once));
    assertThat(nina.answer(id, 1, "ask"))
        .as("chosen, not typed")
        .isEqualTo(new Answered.AlreadyAnswered(once));
    assertThat(rows(id)).isEqualTo(2);
  }

  @Test
  void twiceNotUnderstoodThenThereAreChoices() {
    var id = begin(Mode.ASSESSED, Answering.OWN_WORDS);
    var first = nina.types(id, 1, NONSENSE);
    assertThat(last(first).understood()).isFalse();
    assertThat(said(first)).isEqualTo("I asked for my table. Do I get it?");
    assertThat(first.listens()).isTrue();
    assertThat(nina.types(id, 1, NONSENSE)).as("a double click").isEqualTo(first);
    var second = nina.types(id, 2, NONSENSE);
    assertThat(said(second)).isEqualTo("Yes or no?");
    assertThat(second.listens()).isFalse();
    assertThat(nina.type(id, 3, ASK)).isInstanceOf(Answered.NotOffered.class);
    var chosen = nina.says(id, 3, "ask");
    assertThat(chosen.listens()).as("the next scene listens again").isTrue();
    assertThat(chosen.turns()).extracting(turn -> turn.number()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void theCoachLetsStepBackFromWhatWasNotUnderstood() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    nina.types(id, 1, NONSENSE);
    nina.types(id, 2, NONSENSE);
    var back = nina.back(id, 3).now();
    assertThat(back.listens()).isTrue();
    assertThat(back.turns()).hasSize(2);
  }

  @Test
  void whatIsBlankOrTooLongWritesNothing() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    var now = nina.conversation(id);
    assertThat(nina.type(id, 1, " \n\t ")).isEqualTo(new Answered.Blank(now));
    assertThat(nina.type(id, 1, "a".repeat(Attempts.LONGEST_REPLY + 1)))
        .isEqualTo(new Answered.TooLong(now));
    assertThat(rows(id)).isEqualTo(1);
    nina.types(id, 1, "a".repeat(Attempts.LONGEST_REPLY));
    assertThat(rows(id)).isEqualTo(2);
  }

  @Test
  void anythingThatCanBeTypedCanBeKept() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    var hostile = "\u0000\uD800 \uD83D\uDE42 \u200B \u202E '); drop table turn; -- \\ \" <b>";
    var shown = nina.types(id, 1, hostile);
    assertThat(last(shown).words()).isEqualTo(hostile);
    assertThat(nina.conversation(id)).isEqualTo(shown);
  }

  @Test
  void anAttemptByChoicesTakesNoTypedWords() {
    var id = begin(Mode.COACH, Answering.CHOICES);
    assertThat(nina.conversation(id).listens()).isFalse();
    assertThat(nina.type(id, 1, ASK)).isInstanceOf(Answered.NotOffered.class);
    assertThat(nina.look(id, 1)).isInstanceOf(Answered.NotOffered.class);
  }

  @Test
  void aWayOfAnsweringIsAnAttemptOfItsOwn() {
    var typed = nina.begin(Mode.COACH, Answering.OWN_WORDS);
    assertThat(nina.begin(Mode.COACH, Answering.OWN_WORDS)).isEqualTo(typed);
    assertThat(nina.begin(Mode.COACH, Answering.CHOICES).id()).isNotEqualTo(typed.id());
    assertThat(typed.answering()).isEqualTo(Answering.OWN_WORDS);
  }

  @Test
  void aLookCostsHalfAPointWhereItCounts() {
    var plain = begin(Mode.ASSESSED, Answering.OWN_WORDS);
    var free = last(nina.types(plain, 1, GIVE));
    var id = begin(Mode.ASSESSED, Answering.OWN_WORDS_WITH_HINT);
    assertThat(nina.conversation(id).mayLook()).isTrue();
    var looked = nina.look(id, 1).now();
    assertThat(looked.looked()).isTrue();
    assertThat(looked.mayLook()).isFalse();
    assertThat(nina.look(id, 1)).as("a double click").isEqualTo(new Answered.Taken(looked));
    assertThat(nina.look(id, 2)).isInstanceOf(Answered.NotOffered.class);

    nina.types(id, 2, NONSENSE);
    var paid = last(nina.types(id, 3, GIVE));
    for (var skill : paid.score().levels().keySet()) {
      var level = free.score().levels().get(skill);
      assertThat(paid.score().levels().get(skill))
          .isEqualByComparingTo(level.subtract(Hint.COST).max(BigDecimal.ZERO));
      assertThat(sum(paid, skill)).isEqualByComparingTo(paid.score().levels().get(skill));
    }
    assertThat(nina.conversation(id).looked()).as("for the next reply").isFalse();
  }

  @Test
  void aLookIsFreeWithTheCoachAndSurvivesBeingReadBack() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS_WITH_HINT);
    nina.look(id, 1);
    assertThat(nina.conversation(id).looked()).isTrue();
    var picked = last(nina.types(id, 2, ASK));
    assertThat(picked.score().findings()).extracting(Finding::step).doesNotContain(Hint.STEP);
    var back = nina.back(id, 3).now();
    assertThat(back.turns()).hasSize(1);
    assertThat(back.mayLook()).isTrue();
  }

  @Test
  void anAttemptFromBeforeThereWasTypingGoesByChoices() {
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    var old = UUID.randomUUID();
    var columns = "person_id, revision_id, language, scenario, title, mode, seed, rubric, begun";
    jdbc.update(
        "insert into attempt (id, %s) select ?, %s from attempt where id = ?"
            .formatted(columns, columns),
        old,
        id);
    jdbc.update(
        "insert into turn (attempt_id, number, kind, body, written_at)"
            + " select ?, number, kind, body, written_at from turn where attempt_id = ?",
        old,
        id);
    assertThat(nina.conversation(old).attempt().answering()).isEqualTo(Answering.CHOICES);
    assertThat(nina.conversation(old).listens()).isFalse();
  }

  @Test
  void withoutTheHintThereIsNoLook() {
    var id = begin(Mode.COACH, Answering.OWN_WORDS);
    assertThat(nina.conversation(id).mayLook()).isFalse();
    assertThat(nina.look(id, 1)).isInstanceOf(Answered.NotOffered.class);
    assertThat(rows(id)).isEqualTo(1);
  }

  private static UUID begin(Mode mode, Answering answering) {
    return nina.begin(mode, answering).id();
  }

  private static Picked last(Conversation conversation) {
    return conversation.turns().getLast().picked().orElseThrow();
  }

  private static String said(Conversation conversation) {
    return conversation.turns().getLast().hears().getLast().text();
  }

  private static BigDecimal sum(Picked picked, Skill skill) {
    return Points.sum(
        picked.score().findings().stream()
            .filter(one -> one.skill() == skill)
            .map(Finding::points));
  }

  private static Integer rows(UUID attempt) {
    return new JdbcTemplate(context.getBean(DataSource.class))
        .queryForObject("select count(*) from turn where attempt_id = ?", Integer.class, attempt);
  }
}
