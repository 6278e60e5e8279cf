package vizavi.analysis.check;

import vizavi.analysis.solve.Decision;
import vizavi.analysis.solve.Option;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A choice in which it does not matter what is chosen. */
final class AllRepliesAlike implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Decision decision : it.solution().decisions().values()) {
      Scene scene = it.scenario().scenes().get(decision.scene());
      if (scene != null && decision.replies().size() > 1 && alike(it, scene, decision)) {
        warning(
            diagnostics,
            it.place("scenes", scene.id()),
            Message.of(
                "all-replies-alike",
                "it makes no difference what is said in {0}: all {1} replies earn the same in every"
                    + " skill and leave the same to be had; let one be better, or offer only one",
                Quoted.of(scene.id()),
                decision.replies().size()));
      }
    }
  }

  private static boolean alike(Solved it, Scene scene, Decision decision) {
    return decision.replies().values().stream()
            .allMatch(figure -> figure.mostRegret().signum() == 0)
        && decision.replies().keySet().stream()
                .map(reply -> Levels.of(scene.replies().get(reply), it))
                .distinct()
                .count()
            == 1
        && decision.replies().keySet().stream()
                .flatMap(reply -> it.option(decision.scene(), reply).stream())
                .map(Option::outcome)
                .distinct()
                .count()
            <= 1;
  }
}
