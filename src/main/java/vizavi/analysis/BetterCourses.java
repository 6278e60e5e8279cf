package vizavi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Option;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Tally;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;

/** Plays on from a decision as well as it can be done. */
public final class BetterCourses {
  /** How often luck is thrown anew until it is the kindest. */
  private static final int THROWS = 2_000;

  private final Play play;
  private final Solution solution;

  /**
   * @param play of the scenario that was solved
   */
  public BetterCourses(Play play, Solution solution) {
    this.play = play;
    this.solution = solution;
  }

  /**
   * The best way to go on in place of one of a play's replies; with the luck the attempt had where
   * that is as good, else with kinder luck. Empty where there is no such turn.
   *
   * @param turn number of the reply
   */
  public Optional<BetterCourse> instead(Transcript transcript, int turn) {
    return turn < 1 || turn > transcript.answered().size()
        ? Optional.empty()
        : Optional.of(from(transcript.turns().get(turn - 1).after(), turn));
  }

  private BetterCourse from(State before, int turn) {
    var steps = new ArrayList<BetterCourse.Step>();
    var state = before;
    boolean lucky = false;
    for (int left = solution.best(before).size(); left > 0 && !state.over(); left--) {
      var option = best(state);
      var next = kindest(state, option);
      lucky |= !next.equals(play.answer(state, option.reply()));
      steps.add(step(next));
      state = next.after();
    }
    var ending = play.scenario().endings().get(state.at());
    if (ending == null) {
      throw new IllegalStateException("the best course stops before an ending, at " + state.at());
    }
    return new BetterCourse(turn, List.copyOf(steps), ending, lucky);
  }

  private Option best(State state) {
    var key = solution.best(state).getFirst();
    var reply = key.substring(key.indexOf('.') + 1);
    return solution.options(state).stream()
        .filter(option -> option.reply().equals(reply))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(key + " is best but not on offer"));
  }

  private Turn kindest(State state, Option option) {
    var own = play.answer(state, option.reply());
    if (keeps(own, option)) {
      return own;
    }
    for (long luck = 0; luck < THROWS; luck++) {
      var other = play.answer(state.withDice(luck), option.reply());
      if (keeps(other, option)) {
        return other;
      }
    }
    return own;
  }

  /** Whether all that the reply promised can still be had after the turn. */
  private boolean keeps(Turn turn, Option option) {
    var still = solution.from(turn.after()).best().add(step(turn).points());
    return still.compareTo(option.best()) >= 0;
  }

  private BetterCourse.Step step(Turn turn) {
    var score = turn.picked().orElseThrow().score();
    return new BetterCourse.Step(
        turn, Tally.of(score, solution.scale().skills().keySet(), true).overall());
  }
}
