package vizavi.analysis.check;

import vizavi.analysis.solve.Range;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
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
            Message.of(
                "ending-nobody-earns",
                "no play comes to the ending {0}: every state was looked at, {1,number} in all;"
                    + " mend the conditions on the ways to it, or delete it",
                Quoted.of(ending.id()),
                it.solution().states()),
            diagnostics);
      } else if (ending.outcome() == Outcome.SUCCESS
          && band != null
          && it.score(band.most()) < it.scenario().passMark()) {
        say(
            it,
            ending,
            Message.of(
                "ending-nobody-earns.success",
                "the ending {0} is a success with which nobody passes:"
                    + " the best play that ends there scores {1}, and the pass mark is {2}",
                Quoted.of(ending.id()),
                it.score(band.most()),
                it.scenario().passMark()),
            diagnostics);
      }
    }
  }

  private void say(Solved it, Ending ending, Message message, Diagnostics diagnostics) {
    warning(diagnostics, it.place("endings", ending.id()), message);
  }
}
