package vizavi.analysis.check;

import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A scenario with more states than the budget allows to look at. */
final class Unproved implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    if (!it.proved()) {
      warning(
          diagnostics,
          it.place(),
          Message.of(
              "unproved",
              "{0,number} states were looked at and there are more: beyond them plays were sampled,"
                  + " so that what is said of this scenario is likely and not proved;"
                  + " fewer facts, or smaller ranges, make fewer states",
              it.solution().states()));
    }
  }
}
