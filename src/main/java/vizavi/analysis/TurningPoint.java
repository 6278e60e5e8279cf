package vizavi.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reply that decided a conversation.
 *
 * @param weighing the reply's
 */
public record TurningPoint(Weighing weighing) {

  public int turn() {
    return weighing.turn();
  }

  /**
   * The first reply after which it could not end well; else the one that cost most, the first of
   * several; none where every reply is fine.
   */
  static Optional<TurningPoint> of(List<Weighing> weighings) {
    return weighings.stream()
        .filter(weighing -> weighing.fate() != Weighing.Fate.OPEN)
        .findFirst()
        .or(() -> dearest(weighings))
        .map(TurningPoint::new);
  }

  private static Optional<Weighing> dearest(List<Weighing> weighings) {
    return weighings.stream()
        .filter(weighing -> !weighing.mark().fine())
        .min(Comparator.comparing(Weighing::regret).reversed());
  }
}
