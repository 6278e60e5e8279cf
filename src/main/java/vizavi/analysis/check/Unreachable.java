package vizavi.analysis.check;

import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene or a reply that no play comes to, whatever is said and however luck falls. */
final class Unreachable implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    var reach = it.solution().reach();
    for (Scene scene : it.scenario().scenes().values()) {
      if (reach.scenes().containsKey(scene.id())) {
        scene.replies().keySet().stream()
            .filter(reply -> !reach.replies().containsKey(scene.id() + "." + reply))
            .forEach(reply -> never(it, scene.id(), reply, diagnostics));
      } else {
        warning(
            diagnostics,
            it.place("scenes", scene.id()),
            Message.of(
                "unreachable",
                "no play comes to the scene {0}: every state was looked at, {1,number} in all;"
                    + " mend the conditions on the ways to it, or delete it",
                Quoted.of(scene.id()),
                it.solution().states()));
      }
    }
  }

  private void never(Solved it, String scene, String reply, Diagnostics diagnostics) {
    var decision = it.solution().decisions().get(scene);
    warning(
        diagnostics,
        it.reply(scene, reply),
        Message.of(
            "unreachable.reply",
            "the reply {0} is never on offer: its condition holds in none of the {1,number} states"
                + " in which {2} waits for a reply; mend the condition, or delete the reply",
            Quoted.of(reply),
            decision == null ? 0 : decision.states(),
            Quoted.of(scene)));
  }
}
