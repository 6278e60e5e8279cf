package vizavi.analysis.check;

import java.util.List;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Plays;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

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
          Message.of(
              "baseline-passes",
              "one can pass without reading: {0};"
                  + " let the best reply be hard to tell, or raise the pass mark of {1}",
              passing.stream().map(BaselinePasses::figure).toList(),
              it.scenario().passMark()));
    }
  }

  private static Message figure(Plays plays) {
    return habit(plays.player()).with(inAHundred(plays));
  }

  private static Message habit(Player player) {
    return switch (player) {
      case RANDOM ->
          Message.of("baseline-passes.any", "who takes any reply passes in {0} of 100 plays");
      case FIRST ->
          Message.of(
              "baseline-passes.first", "who takes the first reply passes in {0} of 100 plays");
      case LONGEST ->
          Message.of(
              "baseline-passes.longest", "who takes the longest reply passes in {0} of 100 plays");
      case SHORTEST ->
          Message.of(
              "baseline-passes.shortest",
              "who takes the shortest reply passes in {0} of 100 plays");
      case APOLOGETIC ->
          Message.of(
              "baseline-passes.apologetic",
              "who apologises wherever possible passes in {0} of 100 plays");
    };
  }

  private static long inAHundred(Plays plays) {
    return Math.round(100 * plays.passing());
  }
}
