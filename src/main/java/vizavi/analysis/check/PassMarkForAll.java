package vizavi.analysis.check;

import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A pass mark that every play reaches, so that it decides nothing. */
final class PassMarkForAll implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    int lowest =
        it.solution().bands().values().stream()
            .mapToInt(band -> it.score(band.least()))
            .min()
            .orElse(0);
    if (lowest >= it.scenario().passMark()) {
      warning(
          diagnostics,
          it.place("pass-mark"),
          Message.of(
              "pass-mark-for-all",
              "every play reaches the pass mark of {0}: the worst scores {1};"
                  + " raise it, or let replies differ",
              it.scenario().passMark(),
              lowest));
    }
  }
}
