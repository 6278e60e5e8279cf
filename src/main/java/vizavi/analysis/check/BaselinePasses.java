package vizavi.analysis.check;

import java.util.List;
import java.util.stream.Collectors;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Plays;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;

/** Somebody passes who does not read what the client says. */
final class BaselinePasses implements Rule<Solved> {
  /** Plays of a hundred that may pass by luck. */
  private static final long LUCK = 5;

  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    List<Plays> passing = it.players().stream().filter(plays -> inAHundred(plays) > LUCK).toList();
    if (!passing.isEmpty()) {
      warning(
          diagnostics,
          it.place("pass-mark"),
          "one can pass without reading: "
              + passing.stream().map(BaselinePasses::figure).collect(Collectors.joining(", "))
              + "; let the best reply be hard to tell, or raise the pass mark of "
              + it.scenario().passMark());
    }
  }

  private static String figure(Plays plays) {
    return "who " + habit(plays.player()) + " passes in " + inAHundred(plays) + " of 100 plays";
  }

  private static String habit(Player player) {
    return switch (player) {
      case RANDOM -> "takes any reply";
      case FIRST -> "takes the first reply";
      case LONGEST -> "takes the longest reply";
      case SHORTEST -> "takes the shortest reply";
      case APOLOGETIC -> "apologises wherever possible";
    };
  }

  private static long inAHundred(Plays plays) {
    return Math.round(100 * plays.passing());
  }
}
