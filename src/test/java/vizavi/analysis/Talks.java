package vizavi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vizavi.play.Heard;
import vizavi.play.Picked;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.play.Typed;
import vizavi.scenario.Client;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** Transcripts as they would lie in a store, without a scenario that leads there. */
final class Talks {
  private Talks() {}

  static Scenario scenario(Outcome outcome, int passMark) {
    return new Scenario(
        "talk",
        "A talk",
        "en",
        1,
        Optional.empty(),
        List.of(Skill.POLITENESS),
        "You talk.",
        "Somebody listens.",
        new Client("Anna", "A client.", "young-woman", 60, 50),
        Map.of(),
        Map.of(),
        Map.of("monday", "Monday", "friday", "Friday"),
        "hall",
        Optional.empty(),
        passMark,
        Map.of(),
        Map.of(),
        Map.of("home", new Ending("home", outcome, List.of(), "Walk slowly.")));
  }

  /** One turn for each list of moves; the last reaches the ending. */
  static Transcript of(List<List<String>> moves) {
    return scored(moves.stream().map(Rubric.shipped()::score).toList());
  }

  static Transcript scored(List<Score> scores) {
    var turns = new ArrayList<Turn>();
    turns.add(new Turn(0, Optional.empty(), List.of(), state(0, scores.isEmpty(), "")));
    for (int number = 1; number <= scores.size(); number++) {
      turns.add(turn(number, scores.get(number - 1), number == scores.size(), false, ""));
    }
    return new Transcript(turns);
  }

  static Turn turn(int number, Score score, boolean over, boolean critical, String visit) {
    var picked =
        new Picked(
            "hall",
            "reply-" + number,
            "Words " + number,
            score,
            Optional.of("because " + number),
            Optional.empty(),
            critical,
            Optional.empty());
    return new Turn(
        number,
        Optional.of(picked),
        List.of(new Heard("client", "Answer " + number)),
        state(number, over, visit));
  }

  /** A typed turn; the last is understood, the others are not. */
  static Turn typed(int number, Score score, boolean last) {
    var typed = new Typed(Map.of(), Map.of(), false, List.of(), List.of(), last);
    var plain = turn(number, score, last, false, "");
    var picked = plain.picked().orElseThrow();
    return new Turn(
        number,
        Optional.of(
            new Picked(
                picked.scene(),
                last ? picked.reply() : "",
                picked.words(),
                score,
                picked.because(),
                picked.better(),
                false,
                Optional.of(typed))),
        plain.hears(),
        plain.after());
  }

  static State state(int turn, boolean over, String visit) {
    return new State(
        State.VERSION,
        over ? "home" : "hall",
        over,
        visit,
        turn,
        60 - turn,
        50 + turn,
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        0,
        false,
        0,
        0);
  }
}
