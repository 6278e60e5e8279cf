package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A scene takes place on a visit that is not among the visits. */
final class UnknownVisit implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Use use : draft.strangers(Kind.VISIT, draft.ids().visits()::contains)) {
      diagnostics.error(use.place(), slug(), () -> message(use.name(), draft.ids().visits()));
    }
  }

  private static Message message(String name, Set<String> known) {
    var said = Message.of("unknown-visit", "there is no visit {0}", Quoted.of(name));
    var title = Message.of("unknown-visit.title", "{0}; give it a title under \"visits\"", said);
    return Nearest.hint(said, name, known, title);
  }
}
