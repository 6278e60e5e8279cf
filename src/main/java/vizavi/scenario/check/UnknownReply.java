package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** {@code said scene.reply} names a reply that is not there. */
final class UnknownReply implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> known = draft.ids().replies();
    if (draft.ids().scenes().isEmpty()) {
      return;
    }
    for (Use use : draft.strangers(Kind.REPLY, known::contains)) {
      diagnostics.error(use.place(), slug(), () -> message(use.name(), draft.ids()));
    }
  }

  private static String message(String name, Draft.Ids ids) {
    String scene = name.substring(0, name.indexOf('.'));
    String reply = name.substring(name.indexOf('.') + 1);
    if (!ids.scenes().contains(scene)) {
      return "there is no scene " + Quoted.of(scene) + hint(name, scene, ids);
    }
    List<String> here =
        ids.replies().stream()
            .filter(known -> known.startsWith(scene + "."))
            .map(known -> known.substring(scene.length() + 1))
            .toList();
    String near = Nearest.hint(reply, here);
    String said = "the scene " + Quoted.of(scene) + " has no reply " + Quoted.of(reply);
    return here.isEmpty() || !near.isEmpty()
        ? said + near
        : said + "; its replies are " + String.join(", ", here);
  }

  private static String hint(String name, String scene, Draft.Ids ids) {
    String whole = Nearest.hint(name, ids.replies());
    return whole.isEmpty() ? Nearest.hint(scene, ids.scenes()) : whole;
  }
}
