package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.play.State;
import vizavi.scoring.Skill;

/** What was found out about one scenario. Immutable; answers for any state the engine can reach. */
public interface Solution {
  Proof proof();

  /** How many states were looked at. */
  int states();

  Reach reach();

  /** What is attainable; what a debrief's scores are measured by. */
  Scale scale();

  /** A play that earns the most overall. */
  Route most();

  /** A play that earns the least overall. */
  Route least();

  /** A play that earns the most in one skill the scenario tests. */
  Route most(Skill skill);

  /** A play that earns the least in one skill the scenario tests. */
  Route least(Skill skill);

  /** For each ending that can be reached, the overall points of plays that end there. */
  Map<String, Range> bands();

  /**
   * By scene in which a reply can be given, the overall points of whole plays that give one there.
   */
  Map<String, Range> through();

  /** Fewest and most turns of a whole play. */
  int fewestTurns();

  int mostTurns();

  /** Ways round that change nothing; at most one for each scene. */
  List<Loop> loops();

  /** Ways to where no ending can be reached any more; at most one for each scene. */
  List<Route> deadEnds();

  /** By scene, in the author's order, those in which a reply is given. */
  Map<String, Decision> decisions();

  /** What is still to be had from a state on; nothing, and its outcome, where it is over. */
  Prospect from(State state);

  /** The replies on offer in a state, in the author's order; none where it is over. */
  List<Option> options(State state);

  /** The replies of a best course from a state to an ending, as {@code scene.reply}. */
  List<String> best(State state);

  /** Overall points on the scale, exactly, where the scale is not empty: 100 is its width. */
  default Optional<BigDecimal> onScale(BigDecimal points) {
    var width = scale().overall().width();
    return width.signum() == 0
        ? Optional.empty()
        : Optional.of(
            points
                .multiply(BigDecimal.valueOf(100))
                .divide(width, 1, java.math.RoundingMode.HALF_UP));
  }
}
