package vizavi.analysis.check;

import vizavi.analysis.solve.Range;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** An ending that no play comes to, or a success with which nobody passes. */
final class EndingNobodyEarns implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Ending ending : it.scenario().endings().values()) {
      Range band = it.solution().bands().get(ending.id());
      if (it.solution().reach().ending(ending.id()).isEmpty()) {
        say(
            it,
            ending,
            "no play comes to the ending "
                + Quoted.of(ending.id())
                + ": "
                + it.looked()
                + "; mend the conditions on the ways to it, or delete it",
            diagnostics);
      } else if (ending.outcome() == Outcome.SUCCESS
          && band != null
          && it.score(band.most()) < it.scenario().passMark()) {
        say(
            it,
            ending,
            "the ending "
                + Quoted.of(ending.id())
                + " is a success with which nobody passes: the best play that ends there scores "
                + it.score(band.most())
                + ", and the pass mark is "
                + it.scenario().passMark(),
            diagnostics);
      }
    }
  }

  private void say(Solved it, Ending ending, String message, Diagnostics diagnostics) {
    warning(diagnostics, it.place("endings", ending.id()), message);
  }
}
