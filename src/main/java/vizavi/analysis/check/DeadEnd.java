package vizavi.analysis.check;

import vizavi.analysis.solve.Route;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene after which no ending can be reached any more. */
final class DeadEnd implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Route way : it.solution().deadEnds()) {
      error(
          diagnostics,
          it.place("scenes", way.end()),
          Message.of(
              "dead-end",
              "whoever comes to {0} {1} can never reach an ending;"
                  + " lead out of it, or set a \"turn-limit\"",
              Quoted.of(way.end()),
              Solved.shown(way)));
    }
  }
}
