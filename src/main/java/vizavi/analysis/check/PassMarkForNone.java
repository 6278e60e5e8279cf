package vizavi.analysis.check;

import java.util.OptionalInt;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A pass mark that no play reaches which ends well. */
final class PassMarkForNone implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    OptionalInt highest =
        it.solution().bands().entrySet().stream()
            .filter(band -> endsWell(it, band.getKey()))
            .mapToInt(band -> it.score(band.getValue().most()))
            .max();
    if (highest.orElse(-1) < it.scenario().passMark()) {
      warning(
          diagnostics,
          it.place("pass-mark"),
          highest.isEmpty()
              ? Message.of(
                  "pass-mark-for-none.ending",
                  "nobody can pass:"
                      + " no play comes to an ending that is a success or a compromise")
              : Message.of(
                  "pass-mark-for-none",
                  "nobody reaches the pass mark of {0}:"
                      + " of the plays that end well the best scores {1};"
                      + " lower it, or let a good ending be reached with better replies",
                  it.scenario().passMark(),
                  highest.getAsInt()));
    }
  }

  private static boolean endsWell(Solved it, String id) {
    Ending ending = it.scenario().endings().get(id);
    return ending != null && ending.outcome().compareTo(Outcome.COMPROMISE) <= 0;
  }
}
