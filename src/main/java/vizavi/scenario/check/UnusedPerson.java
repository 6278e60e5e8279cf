package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** Somebody beside the client who never says a word. */
final class UnusedPerson implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> speaking = draft.names(Kind.SPEAKER);
    for (String id : draft.scenario().others().keySet()) {
      if (!speaking.contains(id)) {
        warning(
            diagnostics,
            draft.places().of("others", id),
            Message.of("unused-person", "{0} never says a word in this scenario", Quoted.of(id)));
      }
    }
  }
}
