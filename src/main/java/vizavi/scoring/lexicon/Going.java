package vizavi.scoring.lexicon;

import java.util.BitSet;
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
  private final BitSet[] inSentence;
  private long taken;

  Going(List<Token> tokens, Symbols symbols, char[] ends) {
    this.tokens = tokens;
    this.ends = ends;
    this.symbols = new int[tokens.size()][];
    this.sentenceEnd = new int[tokens.size()];
    this.inSentence = new BitSet[ends.length];
    for (int i = 0; i < ends.length; i++) {
      inSentence[i] = new BitSet(symbols.size());
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      this.symbols[i] = symbols.in(tokens.get(i));
      for (int symbol : this.symbols[i]) {
        inSentence[tokens.get(i).sentence()].set(symbol);
      }
      boolean last =
          i == tokens.size() - 1 || tokens.get(i + 1).sentence() != tokens.get(i).sentence();
      sentenceEnd[i] = last ? i + 1 : sentenceEnd[i + 1];
    }
  }

  /** How many steps were taken so far: what a text costs, whatever the machine. */
  long taken() {
    return taken;
  }

  int[] symbols(int i) {
    return symbols[i];
  }

  /** Whether something that a wording needs is nowhere in the sentence of a word. */
  boolean misses(int[][] musts, int i) {
    var there = inSentence[tokens.get(i).sentence()];
    for (var group : musts) {
      boolean any = false;
      for (int g = 0; g < group.length && !any; g++) {
        any = there.get(group[g]);
      }
      if (!any) {
        return true;
      }
    }
    return false;
  }

  /** The place of the last word of the longest way along the pattern from {@code i}, or -1. */
  int last(Pattern pattern, Way way, int i) {
    int sentence = tokens.get(i).sentence();
    if (pattern.anchored() && i > 0 && tokens.get(i - 1).sentence() == sentence
        || pattern.ending() != ' ' && ends[sentence] != pattern.ending()) {
      return NOWHERE;
    }
    return along(way, i, sentenceEnd[i]) - 1;
  }

  /** One past the last word of the longest way, or 0 where there is none. */
  private int along(Way way, int i, int end) {
    taken++;
    return switch (way) {
      case Way.End done -> i;
      case Way.Word(int symbol, Way then) ->
          i < end && Symbols.has(symbols[i], symbol) ? along(then, i + 1, end) : 0;
      case Way.Gap(int most, Way then) -> {
        int longest = 0;
        for (int j = Math.min(i + most, end - 1); j >= i && longest == 0; j--) {
          longest = along(then, j, end);
        }
        yield longest;
      }
      case Way.Fork(var ways) -> {
        int longest = 0;
        for (int w = 0; w < ways.size(); w++) {
          longest = Math.max(longest, along(ways.get(w), i, end));
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
