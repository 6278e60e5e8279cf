package vizavi.scoring.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scoring.words.Token;

/** Goes along patterns over the words of one text, never past the end of a sentence. */
final class Going {
  private static final int NOWHERE = -1;

  private final List<Token> tokens;
  private final int[][] symbols;
  private final int[] sentenceEnd;
  private final char[] ends;

  Going(List<Token> tokens, Symbols symbols, char[] ends) {
    this.tokens = tokens;
    this.ends = ends;
    this.symbols = new int[tokens.size()][];
    this.sentenceEnd = new int[tokens.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      this.symbols[i] = symbols.in(tokens.get(i));
      boolean last =
          i == tokens.size() - 1 || tokens.get(i + 1).sentence() != tokens.get(i).sentence();
      sentenceEnd[i] = last ? i + 1 : sentenceEnd[i + 1];
    }
  }

  int[] symbols(int i) {
    return symbols[i];
  }

  /** The place of the last word of the longest way along the pattern from {@code i}, or -1. */
  int last(Pattern pattern, int i) {
    int sentence = tokens.get(i).sentence();
    if (pattern.anchored() && i > 0 && tokens.get(i - 1).sentence() == sentence
        || pattern.ending() != ' ' && ends[sentence] != pattern.ending()) {
      return NOWHERE;
    }
    return along(new Rest(pattern.steps(), 0, null), i, sentenceEnd[i]) - 1;
  }

  /** What is still to be gone of a pattern. */
  private record Rest(
      List<Pattern.Step> steps, int at, @org.jspecify.annotations.Nullable Rest then) {}

  /** One past the last word of the longest way, or 0 where there is none. */
  private int along(Rest rest, int i, int end) {
    if (rest.at() == rest.steps().size()) {
      return rest.then() == null ? i : along(rest.then(), i, end);
    }
    var next = new Rest(rest.steps(), rest.at() + 1, rest.then());
    return switch (rest.steps().get(rest.at())) {
      case Pattern.Step.Word(int symbol) ->
          i < end && Symbols.has(symbols[i], symbol) ? along(next, i + 1, end) : 0;
      case Pattern.Step.Gap(int most) -> {
        int longest = 0;
        for (int j = Math.min(i + most, end - 1); j >= i && longest == 0; j--) {
          longest = along(next, j, end);
        }
        yield longest;
      }
      case Pattern.Step.Ways(var ways) -> {
        int longest = 0;
        for (var way : ways) {
          longest = Math.max(longest, along(new Rest(way, 0, next), i, end));
        }
        yield longest;
      }
    };
  }

  /** Every symbol a way along the steps can begin with. */
  static Set<Integer> firsts(List<Pattern.Step> steps) {
    Set<Integer> firsts = new TreeSet<>();
    collect(steps, firsts);
    return firsts;
  }

  private static void collect(List<Pattern.Step> steps, Set<Integer> firsts) {
    if (steps.isEmpty()) {
      return;
    }
    switch (steps.getFirst()) {
      case Pattern.Step.Word(int symbol) -> firsts.add(symbol);
      case Pattern.Step.Gap gap -> throw new IllegalStateException("a pattern begins with a word");
      case Pattern.Step.Ways(var ways) -> {
        for (var way : ways) {
          collect(way.isEmpty() ? steps.subList(1, steps.size()) : way, firsts);
        }
      }
    }
  }
}
