package vizavi.scenario.check;

import java.util.Set;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** An allowance is about something that is not there. */
final class UnknownThing implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    var known = new Things(draft).names();
    for (Allowance allowance : draft.allowances()) {
      allowance
          .at()
          .filter(name -> !known.contains(name))
          .ifPresent(name -> warning(diagnostics, allowance.place(), message(name, known)));
    }
  }

  private static Message message(String name, Set<String> known) {
    var said = Message.of("unknown-thing", "nothing here has the id {0}", Quoted.of(name));
    var kinds =
        Message.of(
            "unknown-thing.kinds",
            "{0}; \"at\" names a scene, scene.reply, an ending, a fact,"
                + " a trigger, a visit or a person",
            said);
    return Nearest.hint(said, name, known, kinds);
  }
}
