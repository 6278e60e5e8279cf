package vizavi.scoring.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern made ready to be gone along: each point knows what comes after it, so that going along
 * needs no memory.
 */
sealed interface Way {
  /** The pattern is gone along. */
  record End() implements Way {}

  /** A word with the symbol, and on. */
  record Word(int symbol, Way then) implements Way {}

  /** Up to so many words, and on. */
  record Gap(int most, Way then) implements Way {}

  /** Whichever leads furthest. */
  record Fork(List<Way> ways) implements Way {}

  Way END = new End();

  /** The way along some steps, and on. */
  static Way along(List<Pattern.Step> steps, Way then) {
    var way = then;
    for (var step : steps.reversed()) {
      way = along(step, way);
    }
    return way;
  }

  private static Way along(Pattern.Step step, Way then) {
    return switch (step) {
      case Pattern.Step.Word(int symbol) -> new Word(symbol, then);
      case Pattern.Step.Gap(int most) -> new Gap(most, then);
      case Pattern.Step.Ways(var ways) ->
          new Fork(ways.stream().map(one -> along(one, then)).toList());
    };
  }

  /**
   * What no sentence can be without: of each group one symbol. The first step is left out, which
   * was met before anything else is asked.
   */
  static int[][] musts(List<Pattern.Step> steps) {
    List<int[]> musts = new ArrayList<>();
    for (int i = steps.size() - 1; i > 0; i--) {
      switch (steps.get(i)) {
        case Pattern.Step.Word(int symbol) -> musts.add(new int[] {symbol});
        case Pattern.Step.Ways(var ways) -> {
          if (ways.stream().allMatch(Way::beginsWithWord)) {
            musts.add(
                ways.stream()
                    .flatMapToInt(way -> Going.firsts(way).stream().mapToInt(Integer::intValue))
                    .toArray());
          }
        }
        case Pattern.Step.Gap gap -> {}
      }
    }
    musts.removeIf(group -> group.length == 0);
    return musts.toArray(int[][]::new);
  }

  private static boolean beginsWithWord(List<Pattern.Step> way) {
    return !way.isEmpty() && way.getFirst() instanceof Pattern.Step.Word;
  }
}
