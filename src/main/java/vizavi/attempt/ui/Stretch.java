package vizavi.attempt.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vizavi.play.Typed;
import vizavi.scoring.Evidence;
import vizavi.scoring.Worth;

/**
 * Words of a typed reply in a row that show the same moves or, where they show none, have the same
 * tone.
 *
 * @param from first char, from 0
 * @param to one past the last
 * @param moves ids of the moves they show
 * @param tone which way they pull by how they sound
 */
record Stretch(int from, int to, Set<String> moves, Optional<Worth> tone) {

  /** The whole reply cut into stretches, in order, none empty. */
  static List<Stretch> of(String words, Typed typed) {
    var cuts = new TreeSet<Integer>(List.of(0, words.length()));
    typed.evidence().values().stream()
        .flatMap(List::stream)
        .filter(one -> speaks(one, words))
        .forEach(one -> cuts.addAll(List.of(one.from(), one.to())));
    var tone = new ToneHeard(words, typed);
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      var moves = moves(from, to, words, typed);
      if (moves.isEmpty()) {
        addByTone(stretches, from, to, tone);
      } else {
        add(stretches, new Stretch(from, to, moves, Optional.empty()));
      }
      from = to;
    }
    return List.copyOf(stretches);
  }

  private static void addByTone(List<Stretch> stretches, int first, int to, ToneHeard tone) {
    for (int from = first; from < to; ) {
      int end = tone.end(from, to);
      add(stretches, new Stretch(from, end, Set.of(), tone.of(from, end)));
      from = end;
    }
  }

  private static Set<String> moves(int from, int to, String words, Typed typed) {
    var moves = new LinkedHashSet<String>();
    typed
        .evidence()
        .forEach(
            (move, places) -> {
              if (places.stream()
                  .anyMatch(one -> speaks(one, words) && one.from() <= from && to <= one.to())) {
                moves.add(move);
              }
            });
    return moves;
  }

  /** Words that speak against a move are no reason for it; those that add no more still are. */
  private static boolean speaks(Evidence one, String words) {
    return one.points().signum() >= 0
        && one.from() >= 0
        && one.from() < one.to()
        && one.to() <= words.length();
  }

  private boolean goesOnWith(Stretch next) {
    return moves.equals(next.moves) && tone.equals(next.tone);
  }

  private static void add(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty() && stretches.getLast().goesOnWith(next)) {
      var before = stretches.removeLast();
      stretches.add(new Stretch(before.from, next.to, next.moves, next.tone));
    } else {
      stretches.add(next);
    }
  }
}
