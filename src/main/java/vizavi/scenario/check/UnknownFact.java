package vizavi.scenario.check;

import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A condition or an effect names a fact that is not among the facts. */
final class UnknownFact implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> changed = new TreeSet<>(draft.ids().facts());
    changed.add("patience");
    changed.add("trust");
    Set<String> asked = new TreeSet<>(changed);
    asked.add("turn");
    look(draft, Kind.ASKED, asked, diagnostics);
    look(draft, Kind.CHANGED, changed, diagnostics);
  }

  private void look(Draft draft, Kind kind, Set<String> known, Diagnostics diagnostics) {
    for (Use use : draft.strangers(kind, known::contains)) {
      diagnostics.error(use.place(), slug(), () -> message(use.name(), known));
    }
  }

  private static Message message(String name, Set<String> known) {
    if (name.equals("turn")) {
      return Message.of(
          "unknown-fact.turn", "\"turn\" counts the replies by itself and can't be changed");
    }
    var said = Message.of("unknown-fact", "there is no fact {0}", Quoted.of(name));
    var describe = Message.of("unknown-fact.describe", "{0}; describe it under \"facts\"", said);
    return Nearest.hint(said, name, known, describe);
  }
}
