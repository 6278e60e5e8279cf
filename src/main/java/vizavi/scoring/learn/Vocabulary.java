package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features seen in at least two clauses, numbered, and the replies in those numbers. */
final class Vocabulary {
  private static final int SEEN = 2;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final int[] keys;
  private final int[][] wholes;
  private final int[][][] clauses;

  /**
   * @param moves their keys are known in any case, see {@link Key#heard}
   */
  Vocabulary(List<Labelled> replies, List<String> moves) {
    Map<Integer, Integer> seen = new TreeMap<>();
    moves.forEach(move -> seen.put(Key.heard(move), SEEN));
    for (var reply : replies) {
      for (var clause : reply.sample().clauses()) {
        for (int key : clause.keys()) {
          seen.merge(key, 1, Integer::sum);
        }
      }
    }
    keys = seen.keySet().stream().filter(key -> seen.get(key) >= SEEN).mapToInt(k -> k).toArray();
    for (int i = 0; i < keys.length; i++) {
      numbers.put(keys[i], i);
    }
    wholes = new int[replies.size()][];
    clauses = new int[replies.size()][][];
    for (int i = 0; i < wholes.length; i++) {
      var sample = replies.get(i).sample();
      wholes[i] = known(sample.whole());
      clauses[i] = sample.clauses().stream().map(this::known).toArray(int[][]::new);
    }
  }

  /** The numbers of the features of a stretch, as far as they are known. */
  int[] known(Unit unit) {
    return Arrays.stream(unit.keys())
        .map(key -> numbers.getOrDefault(key, -1))
        .filter(number -> number >= 0)
        .toArray();
  }

  int size() {
    return keys.length;
  }

  /** The keys, in rising order; a feature's number is its place here. */
  int[] keys() {
    return keys;
  }

  int[] whole(int reply) {
    return wholes[reply];
  }

  int[] clause(int reply, int clause) {
    return clauses[reply][clause];
  }
}
