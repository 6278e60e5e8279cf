package vizavi.attempt.ui.item;

import java.util.Comparator;
import vizavi.analysis.item.Taken;

/** By what the replies of a decision are sorted. */
enum Order {
  /** Given most often first. */
  TAKEN(Comparator.comparingDouble(Taken::rate).reversed()),
  /** Plays that gave it ended worst first. */
  OUTCOME(Comparator.comparingDouble(one -> one.overall().orElse(Double.MAX_VALUE))),
  /** What the weak give first. */
  TELLING(Comparator.comparingDouble(one -> one.telling().orElse(Double.MAX_VALUE))),
  /** What takes longest first. */
  TIME(Comparator.comparingDouble((Taken one) -> one.seconds().orElse(-1)).reversed());

  final Comparator<Taken> comparator;

  Order(Comparator<Taken> comparator) {
    this.comparator = comparator;
  }
}
