package vizavi.scenario.check;

import vizavi.text.Diagnostics;

/** Rules that need more than the text: applied where nothing is wrong so far. */
@FunctionalInterface
public interface Further {
  void check(Draft draft, Diagnostics diagnostics);
}
