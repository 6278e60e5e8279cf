package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.Line;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A line is said by somebody who is not there. */
final class UnknownSpeaker implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> known = new TreeSet<>(draft.ids().others());
    known.add(Line.CLIENT);
    known.add(Line.NARRATOR);
    for (Use use : draft.strangers(Kind.SPEAKER, known::contains)) {
      diagnostics.error(use.place(), slug(), () -> message(use.name(), known));
    }
  }

  private static Message message(String name, Set<String> known) {
    var said = Message.of("unknown-speaker", "nobody is called {0}", Quoted.of(name));
    var speakers =
        Message.of("unknown-speaker.known", "{0}; a line is said by {1}", said, List.copyOf(known));
    return Nearest.hint(said, name, known, speakers);
  }
}
