package vizavi.analysis.check;

import vizavi.analysis.solve.Loop;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;

/** A round of replies after which everything is as it was before. */
final class EndlessLoop implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Loop loop : it.solution().loops()) {
      String first = loop.round().getFirst();
      int dot = first.indexOf('.');
      warning(
          diagnostics,
          it.reply(first.substring(0, dot), first.substring(dot + 1)),
          String.join(", ", loop.round())
              + (loop.round().size() == 1 ? " leads" : " lead")
              + " back to where it began, and nothing has changed but the turn: one can go round "
              + (it.scenario().turnLimit().isPresent() ? "until the turns are used up" : "for ever")
              + "; let it cost something, or offer it once");
    }
  }
}
