package vizavi.scoring.near;

import java.util.List;
import java.util.Optional;

/**
 * Where typed words lead.
 *
 * @param nearest every reply offered, the nearest first; equally near ones in the author's order
 * @param sure whether the nearest is near enough, and no other of another mind is as near
 */
public record Heading(List<Nearness> nearest, boolean sure) {

  /** The reply the words fall to; empty where that is not sure. */
  public Optional<String> reply() {
    return sure ? Optional.of(nearest.getFirst().reply()) : Optional.empty();
  }
}
