package vizavi.scenario.check;

import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.Line;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
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
      diagnostics.error(
          use.place(),
          slug(),
          () ->
              "nobody is called "
                  + Quoted.of(use.name())
                  + Nearest.to(use.name(), known)
                      .map(near -> "; did you mean \"" + near + "\"?")
                      .orElse("; a line is said by " + String.join(", ", known)));
    }
  }
}
