package vizavi.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A turn shows the stance when one of its signs is there. */
record StanceRule(Stance stance, List<Signs> signs) {

  List<Integer> turns(List<? extends Set<String>> turns) {
    return IntStream.range(0, turns.size()).filter(i -> shownBy(turns.get(i))).boxed().toList();
  }

  private boolean shownBy(Set<String> moves) {
    return signs.stream().anyMatch(sign -> !sign.in(moves).isEmpty());
  }
}
