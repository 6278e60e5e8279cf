package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
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

  private static Message message(String name, Set<String> known) {
    var said = Message.of("unknown-move", "the rubric has no move {0}", Quoted.of(name));
    var moves =
        Message.of("unknown-move.known", "{0}; its moves are {1}", said, List.copyOf(known));
    return Nearest.hint(said, name, known, moves);
  }
}
