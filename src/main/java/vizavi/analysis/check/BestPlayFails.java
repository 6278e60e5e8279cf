package vizavi.analysis.check;

import java.math.BigDecimal;
import vizavi.analysis.solve.Route;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** The play with the most points does not end well: skill leads away from success. */
final class BestPlayFails implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    Route most = it.solution().most();
    Ending ending = it.scenario().endings().get(most.end());
    if (ending != null && !endsWell(ending)) {
      int best = it.score(well(it));
      warning(
          diagnostics,
          it.place("endings", ending.id()),
          Message.of(
              "best-play-fails",
              "the play with the most points ends in the {0} {1}, {2};"
                  + " of those that end well the best scores {3}",
              outcome(ending.outcome()),
              Quoted.of(ending.id()),
              Solved.shown(most),
              best));
    }
  }

  private static BigDecimal well(Solved it) {
    return it.solution().bands().entrySet().stream()
        .filter(band -> endsWell(it.scenario().endings().get(band.getKey())))
        .map(band -> band.getValue().most())
        .max(BigDecimal::compareTo)
        .orElse(it.solution().scale().overall().least());
  }

  private static Message outcome(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> Message.of("part.success", "success");
      case COMPROMISE -> Message.of("part.compromise", "compromise");
      case SETBACK -> Message.of("part.setback", "setback");
      case FAILURE -> Message.of("part.failure", "failure");
    };
  }

  private static boolean endsWell(Ending ending) {
    return ending.outcome().compareTo(Outcome.COMPROMISE) <= 0;
  }
}
