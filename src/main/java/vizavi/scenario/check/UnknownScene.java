package vizavi.scenario.check;

import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A target, the start or the turn limit names a scene or an ending that is not there. */
final class UnknownScene implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> scenes = draft.ids().scenes();
    Set<String> endings = draft.ids().endings();
    Set<String> both = new TreeSet<>(scenes);
    both.addAll(endings);
    // Where there are no scenes or endings at all, that has been said, and is all there is to say.
    if (!scenes.isEmpty() && !endings.isEmpty()) {
      look(draft, Kind.TARGET, "scene or ending", both, diagnostics);
    }
    if (!scenes.isEmpty()) {
      look(draft, Kind.START, "scene", scenes, diagnostics);
    }
    if (!endings.isEmpty()) {
      look(draft, Kind.ENDING, "ending", endings, diagnostics);
    }
  }

  private void look(
      Draft draft, Kind kind, String what, Set<String> known, Diagnostics diagnostics) {
    for (Use use : draft.strangers(kind, known::contains)) {
      diagnostics.error(
          use.place(),
          slug(),
          () ->
              "there is no "
                  + what
                  + " "
                  + Quoted.of(use.name())
                  + Nearest.hint(use.name(), known));
    }
  }
}
