package vizavi.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.analysis.solve.Decision;
import vizavi.analysis.solve.Decision.Figure;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** The best reply is always written in the same position. */
final class BestInOnePosition implements Rule<Solved> {
  /** Below this it may be chance. */
  private static final int FEWEST = 4;

  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    List<Integer> positions = new ArrayList<>();
    for (Decision decision : it.solution().decisions().values()) {
      if (decision.replies().size() > 1) {
        best(decision)
            .map(reply -> position(it, decision.scene(), reply))
            .ifPresent(positions::add);
      }
    }
    if (positions.size() >= FEWEST && positions.stream().distinct().count() == 1) {
      warning(
          diagnostics,
          it.place("scenes"),
          Message.of(
              "best-in-one-position",
              "in all {0} scenes with a reply that is always best, it is reply number {1};"
                  + " whoever sees the file or a print of it need not read; change the order",
              positions.size(),
              positions.getFirst()));
    }
  }

  /** The one reply that no other is better than, whenever it can be given. */
  private static Optional<String> best(Decision decision) {
    List<String> best =
        decision.replies().entrySet().stream()
            .filter(reply -> alwaysBest(reply.getValue(), decision))
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static boolean alwaysBest(Figure figure, Decision decision) {
    return figure.offered() == decision.states() && figure.best() == figure.offered();
  }

  private static int position(Solved it, String scene, String reply) {
    return 1 + List.copyOf(it.scenario().scenes().get(scene).replies().keySet()).indexOf(reply);
  }
}
