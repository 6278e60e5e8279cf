package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
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

  private static Message message(String name, Draft.Ids ids) {
    String scene = name.substring(0, name.indexOf('.'));
    String reply = name.substring(name.indexOf('.') + 1);
    if (!ids.scenes().contains(scene)) {
      var said = Message.of("unknown-reply.scene", "there is no scene {0}", Quoted.of(scene));
      return Nearest.hint(said, name, ids.replies(), Nearest.hint(said, scene, ids.scenes()));
    }
    List<String> here =
        ids.replies().stream()
            .filter(known -> known.startsWith(scene + "."))
            .map(known -> known.substring(scene.length() + 1))
            .toList();
    var said =
        Message.of(
            "unknown-reply", "the scene {0} has no reply {1}", Quoted.of(scene), Quoted.of(reply));
    return here.isEmpty()
        ? said
        : Nearest.hint(
            said,
            reply,
            here,
            Message.of("unknown-reply.known", "{0}; its replies are {1}", said, here));
  }
}
