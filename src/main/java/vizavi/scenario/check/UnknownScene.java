package vizavi.scenario.check;

import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A target, the start or the turn limit names a scene or an ending that is not there. */
final class UnknownScene implements Rule<Draft> {
  private static final Message EITHER =
      Message.of("unknown-scene", "there is no scene or ending {0}");
  private static final Message SCENE = Message.of("unknown-scene.scene", "there is no scene {0}");
  private static final Message ENDING =
      Message.of("unknown-scene.ending", "there is no ending {0}");

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> scenes = draft.ids().scenes();
    Set<String> endings = draft.ids().endings();
    Set<String> both = new TreeSet<>(scenes);
    both.addAll(endings);
    // Where there are no scenes or endings at all, that has been said, and is all there is to say.
    if (!scenes.isEmpty() && !endings.isEmpty()) {
      look(draft, Kind.TARGET, EITHER, both, diagnostics);
    }
    if (!scenes.isEmpty()) {
      look(draft, Kind.START, SCENE, scenes, diagnostics);
    }
    if (!endings.isEmpty()) {
      look(draft, Kind.ENDING, ENDING, endings, diagnostics);
    }
  }

  private void look(
      Draft draft, Kind kind, Message none, Set<String> known, Diagnostics diagnostics) {
    for (Use use : draft.strangers(kind, known::contains)) {
      diagnostics.error(
          use.place(),
          slug(),
          () -> Nearest.hint(none.with(Quoted.of(use.name())), use.name(), known));
    }
  }
}
