package vizavi.scenario.check;

import java.util.ArrayList;
import java.util.List;
import vizavi.scenario.Condition;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A {@code leads-to} whose last line is not taken for certain, or whose lines stand after one. */
final class OpenTarget implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      look(draft, scene.leadsTo(), diagnostics, "scenes", scene.id());
      for (Reply reply : scene.replies().values()) {
        look(draft, reply.leadsTo(), diagnostics, "scenes", scene.id(), "replies", reply.id());
      }
    }
  }

  private void look(Draft draft, List<Target> targets, Diagnostics diagnostics, String... owner) {
    for (int i = 0; i < targets.size(); i++) {
      boolean last = i == targets.size() - 1;
      if (last != certain(targets.get(i))) {
        error(diagnostics, draft.places().of(way(owner, i)), message(last));
      }
    }
  }

  private static boolean certain(Target target) {
    return target.when().equals(Condition.ALWAYS) && target.chance() == Target.CERTAIN;
  }

  private static Message message(boolean last) {
    return last
        ? Message.of(
            "open-target",
            "the last line of \"leads-to\" has only \"to\", so that there is always a way on;"
                + " add one")
        : Message.of(
            "open-target.always",
            "this line is always taken, so those below it never are;"
                + " give it \"when\" or move it last");
  }

  private static String[] way(String[] owner, int line) {
    List<String> way = new ArrayList<>(List.of(owner));
    way.add("leads-to");
    way.add(Integer.toString(line));
    return way.toArray(String[]::new);
  }
}
