package vizavi.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.analysis.solve.Solution;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.StanceFinding;

/** Makes debriefs of finished attempts. Reads the scores as they were stored, never anew. */
public final class Debriefing {
  private final Rubric rubric;

  /**
   * @param rubric names the stance
   */
  public Debriefing(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * The debrief of a finished conversation, on the scale of what was attainable in its scenario.
   *
   * @param scenario the one that was played, in the revision that was played
   * @param solution of this scenario
   * @throws IllegalArgumentException if the conversation is not over, or not this scenario's
   */
  public Debrief debrief(Scenario scenario, Transcript transcript, Solution solution) {
    var counted = Counting.turns(transcript);
    return debrief(
        scenario,
        transcript,
        counted,
        Sums.attainable(counted, ending(scenario, transcript).outcome(), solution.scale()),
        Optional.of(new Weigher(scenario, solution).weigh(transcript)));
  }

  /**
   * Each reply of a conversation beside the best there was in its place; it may still be going on.
   *
   * @param solution of this scenario
   */
  public static Review weigh(Scenario scenario, Transcript transcript, Solution solution) {
    return new Weigher(scenario, solution).weigh(transcript);
  }

  /**
   * The same by the share of possible points, as attempts were scored before there was a scale. No
   * reply is weighed.
   *
   * @param scenario the one that was played, in the revision that was played
   * @throws IllegalArgumentException if the conversation is not over, or not this scenario's
   */
  public Debrief byShare(Scenario scenario, Transcript transcript) {
    var counted = Counting.formerly(transcript, rubric);
    return debrief(scenario, transcript, counted, Sums.shares(counted), Optional.empty());
  }

  private Debrief debrief(
      Scenario scenario,
      Transcript transcript,
      List<Turn> counted,
      Sums sums,
      Optional<Review> review) {
    var ending = ending(scenario, transcript);
    var numbers = counted.stream().map(Turn::number).collect(Collectors.toSet());
    return new Debrief(
        ending,
        sums.skills(),
        sums.overall(),
        shortfalls(ending.outcome(), transcript, sums.overall(), scenario.passMark()),
        moods(scenario, transcript),
        stance(counted),
        transcript.opening().hears(),
        transcript.answered().stream()
            .map(turn -> entry(scenario, turn, numbers.contains(turn.number())))
            .toList(),
        review);
  }

  private static Entry entry(Scenario scenario, Turn turn, boolean counted) {
    var picked = turn.picked().orElseThrow();
    var heardAs =
        picked
            .typed()
            .flatMap(typed -> Optional.ofNullable(scenario.scenes().get(picked.scene())))
            .flatMap(scene -> Optional.ofNullable(scene.replies().get(picked.reply())))
            .map(Reply::words);
    return new Entry(turn.number(), picked, turn.hears(), heardAs, counted);
  }

  private static Ending ending(Scenario scenario, Transcript transcript) {
    if (!transcript.over()) {
      throw new IllegalArgumentException("the conversation is not over");
    }
    var at = transcript.now().at();
    return Optional.ofNullable(scenario.endings().get(at))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "scenario \"" + scenario.id() + "\" has no ending \"" + at + "\""));
  }

  private static List<Shortfall> shortfalls(
      Outcome outcome, Transcript transcript, int overall, int mark) {
    var why = new ArrayList<Shortfall>();
    if (outcome == Outcome.SETBACK || outcome == Outcome.FAILURE) {
      why.add(new Shortfall.Ended(outcome));
    }
    for (var turn : transcript.answered()) {
      var picked = turn.picked().orElseThrow();
      if (picked.critical()) {
        why.add(new Shortfall.Critical(turn.number(), picked.words()));
      }
    }
    if (overall < mark) {
      why.add(new Shortfall.BelowMark(overall, mark));
    }
    return List.copyOf(why);
  }

  private static List<Mood> moods(Scenario scenario, Transcript transcript) {
    var moods = new ArrayList<Mood>();
    String visit = "";
    for (var turn : transcript.turns()) {
      var after = turn.after();
      var begins =
          after.visit().equals(visit)
              ? Optional.<String>empty()
              : Optional.of(scenario.visits().getOrDefault(after.visit(), after.visit()));
      moods.add(new Mood(turn.number(), after.patience(), after.trust(), begins));
      visit = after.visit();
    }
    return List.copyOf(moods);
  }

  private Optional<StanceFinding> stance(List<Turn> counted) {
    var moves =
        counted.stream()
            .map(turn -> Set.copyOf(turn.picked().orElseThrow().score().moves()))
            .toList();
    return rubric.stance(moves).map(found -> numbered(found, counted));
  }

  /** The rubric counts the turns it was given from 0; a transcript has numbers of its own. */
  private static StanceFinding numbered(StanceFinding found, List<Turn> counted) {
    var shown = new LinkedHashMap<String, List<Integer>>();
    found
        .shown()
        .forEach(
            (id, turns) ->
                shown.put(id, turns.stream().map(turn -> counted.get(turn).number()).toList()));
    return new StanceFinding(found.stance(), Collections.unmodifiableMap(shown));
  }
}
