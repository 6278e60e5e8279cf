package vizavi.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.analysis.Debrief;
import vizavi.analysis.Shortfall;
import vizavi.analysis.solve.Solution;
import vizavi.library.Card;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Reply;
import vizavi.scoring.Skill;

/**
 * Plays attempts with the real engine and writes them by the hundred, for demos and for measuring:
 * it asks nobody whose they are. Not in the profile {@code production}.
 */
@Component
@Profile("!production")
public class Chronicle {
  private static final int BATCH = 500;

  private final Stage stage;
  private final JdbcTemplate jdbc;
  private final Map<UUID, Solution> solutions = new HashMap<>();

  Chronicle(Stage stage, DataSource source) {
    this.stage = stage;
    this.jdbc = new JdbcTemplate(source);
  }

  /**
   * Plays a scenario to its end.
   *
   * @param seed all its luck
   * @param picks one of the replies offered in a state
   * @return the opening and the turns
   */
  public List<Turn> play(Card card, long seed, BiFunction<State, List<Reply>, Reply> picks) {
    Play play = stage.play(card.rendition());
    var turns = new ArrayList<Turn>();
    turns.add(play.open(seed));
    for (var now = turns.getLast().after(); !now.over(); now = turns.getLast().after()) {
      turns.add(play.answer(now, picks.apply(now, play.offers(now))));
    }
    return turns;
  }

  /** Writes attempts with their turns and their figures, as if each had been played here. */
  @Transactional
  public void write(List<Past> pasts) {
    jdbc.batchUpdate(
        "insert into attempt (id, person_id, revision_id, language, scenario, title, mode, replies, seed,"
            + " rubric, scorer, level, scale, begun, ended, outcome, passed, critical, overall,"
            + " politeness, concession, negotiation, assignment_id, step, try_number)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        pasts,
        BATCH,
        this::attempt);
    jdbc.batchUpdate(
        "insert into attempt_choices (attempt_id, choices) values (?, ?)",
        pasts,
        BATCH,
        (row, past) -> fill(row, past.id(), ChosenText.write(chosen(past))));
    record Row(Past past, Turn turn) {}
    var rows =
        pasts.stream()
            .flatMap(past -> past.turns().stream().map(turn -> new Row(past, turn)))
            .toList();
    jdbc.batchUpdate(
        "insert into turn (attempt_id, number, kind, scene, reply, body, written_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        rows,
        BATCH,
        (row, one) -> turn(row, one.past(), one.turn()));
  }

  private void attempt(PreparedStatement row, Past past) throws SQLException {
    var card = past.card();
    var versions = stage.versions();
    var solution = solutions.computeIfAbsent(card.revision(), stage::solution);
    var debrief = stage.debrief(card.rendition(), new Transcript(past.turns()), solution);
    boolean critical = debrief.shortfalls().stream().anyMatch(Shortfall.Critical.class::isInstance);
    fill(
        row,
        past.id(),
        past.person(),
        card.revision(),
        card.language(),
        card.scenario(),
        card.title(),
        past.mode().name(),
        Answering.CHOICES.name(),
        past.seed(),
        versions.rubric(),
        versions.scorer(),
        card.level(),
        Attempt.SCALE,
        Timestamp.from(past.begun()),
        Timestamp.from(past.ended()),
        debrief.ending().outcome().name(),
        debrief.passed(),
        critical,
        debrief.overall(),
        value(debrief, Skill.POLITENESS),
        value(debrief, Skill.CONCESSION),
        value(debrief, Skill.NEGOTIATION),
        past.task().map(Task::assignment).orElse(null),
        past.task().map(Task::step).orElse(null),
        past.task().map(task -> 1).orElse(null));
  }

  private Chosen chosen(Past past) {
    var times = IntStream.range(0, past.turns().size()).mapToObj(past::at).toList();
    return Chosen.of(stage.play(past.card().rendition()), past.turns(), times);
  }

  private static void turn(PreparedStatement row, Past past, Turn turn) throws SQLException {
    fill(
        row,
        past.id(),
        turn.number(),
        (turn.picked().isEmpty() ? StoredTurn.Kind.OPENING : StoredTurn.Kind.ANSWER).name(),
        turn.picked().map(picked -> picked.scene()).orElse(null),
        turn.picked().map(picked -> picked.reply()).orElse(null),
        TurnText.write(turn),
        Timestamp.from(past.at(turn.number())));
  }

  private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      row.setObject(at + 1, values[at]);
    }
  }

  private static @Nullable Integer value(Debrief debrief, Skill skill) {
    var result = debrief.skills().get(skill);
    return result == null ? null : result.value();
  }

  /** How many attempts there are. */
  public long count() {
    var count = jdbc.queryForObject("select count(*) from attempt", Long.class);
    return count == null ? 0 : count;
  }
}
