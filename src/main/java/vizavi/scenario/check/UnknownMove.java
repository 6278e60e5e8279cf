package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A reply makes a move that the rubric doesn't have. */
final class UnknownMove implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> known = draft.ids().moves();
    for (Use use : draft.strangers(Kind.MOVE, known::contains)) {
      diagnostics.error(use.place(), slug(), () -> message(use.name(), known));
    }
  }

  private static String message(String name, Set<String> known) {
    String near = Nearest.hint(name, known);
    return "the rubric has no move "
        + Quoted.of(name)
        + (near.isEmpty() ? "; its moves are " + String.join(", ", known) : near);
  }
}
