package vizavi.scoring.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/**
 * The wordings of one language, ready to be found. One pass over a text finds all: each word opens
 * the patterns that can begin with it, by a table, and each of those goes on as far as the sentence
 * bears it out. Immutable but for what it remembers of words.
 */
public final class Lexicon {
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::first)
          .thenComparingInt(Hit::last)
          .thenComparing(hit -> hit.entry().id());

  /** A pattern of an entry; {@code cancels}: it undoes the entry instead of showing it. */
  record Wording(Pattern pattern, Entry entry, boolean cancels) {}

  /** A wording ready to be looked for. */
  private record Ready(Wording wording, Way way, int[][] musts) {
    static Ready of(Wording wording) {
      var steps = wording.pattern().steps();
      return new Ready(wording, Way.along(steps, Way.END), Way.musts(steps));
    }
  }

  /** An entry that does not count in a sentence. */
  private record Cancelled(String entry, int sentence) {}

  private final Tongue tongue;
  private final Symbols symbols;
  private final List<Entry> entries;
  private final Ready[][] byFirst;

  Lexicon(Tongue tongue, Symbols symbols, List<Entry> entries, List<Wording> wordings) {
    this.tongue = tongue;
    this.symbols = symbols;
    this.entries = List.copyOf(entries);
    Map<Integer, List<Ready>> firsts = new HashMap<>();
    for (var wording : wordings) {
      var ready = Ready.of(wording);
      for (int first : Going.firsts(wording.pattern().steps())) {
        firsts.computeIfAbsent(first, symbol -> new ArrayList<>()).add(ready);
      }
    }
    this.byFirst = new Ready[symbols.size()][];
    for (int symbol = 0; symbol < byFirst.length; symbol++) {
      byFirst[symbol] = firsts.getOrDefault(symbol, List.of()).toArray(Ready[]::new);
    }
  }

  /** The lexicon of a language that comes with the product. */
  public static Lexicon shipped(Tongue tongue) {
    return LexiconReader.shipped(tongue);
  }

  public Tongue tongue() {
    return tongue;
  }

  /** Reads texts as the lexicon's own wordings were read. */
  public WordReader reader() {
    return symbols.reader();
  }

  /** Every entry, in the order of the files. */
  public List<Entry> entries() {
    return entries;
  }

  /** The names of all classes of words, such as {@code <late>}. */
  public List<String> classes() {
    return symbols.classes();
  }

  /** The classes a word belongs to. */
  public List<String> classes(Token token) {
    return symbols.classes(token);
  }

  /** Every word form that a class or a pattern names. */
  public Set<String> vocabulary() {
    return symbols.forms();
  }

  /** Whether any class or pattern knows the word. */
  public boolean knows(Token token) {
    return symbols.in(token).length > 0;
  }

  /**
   * Everything that is found, by place; of one entry no two that overlap.
   *
   * @param tokens the counting tokens of a text, see {@link Token#counts()}
   * @param ends for each sentence, the mark it ends with, or a blank
   */
  public List<Hit> find(List<Token> tokens, char[] ends) {
    return find(tokens, going(tokens, ends));
  }

  Going going(List<Token> tokens, char[] ends) {
    return new Going(tokens, symbols, ends);
  }

  List<Hit> find(List<Token> tokens, Going sentence) {
    List<Hit> hits = new ArrayList<>();
    Set<Cancelled> cancelled = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int symbol : sentence.symbols(i)) {
        for (var ready : byFirst[symbol]) {
          int last =
              sentence.misses(ready.musts(), i)
                  ? -1
                  : sentence.last(ready.wording().pattern(), ready.way(), i);
          if (last >= 0 && ready.wording().cancels()) {
            cancelled.add(key(ready.wording().entry(), tokens.get(i)));
          } else if (last >= 0) {
            hits.add(new Hit(ready.wording().entry(), i, last));
          }
        }
      }
    }
    hits.removeIf(hit -> cancelled.contains(key(hit.entry(), tokens.get(hit.first()))));
    return apart(hits);
  }

  private static Cancelled key(Entry entry, Token token) {
    return new Cancelled(entry.id(), token.sentence());
  }

  /** Of overlapping hits of one entry the longest, else the first. */
  private static List<Hit> apart(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.first() - hit.last()).thenComparing(BY_PLACE));
    Map<String, List<Hit>> kept = new HashMap<>();
    List<Hit> apart = new ArrayList<>();
    for (var hit : hits) {
      var same = kept.computeIfAbsent(hit.entry().id(), id -> new ArrayList<>());
      if (same.stream().noneMatch(one -> one.first() <= hit.last() && hit.first() <= one.last())) {
        same.add(hit);
        apart.add(hit);
      }
    }
    apart.sort(BY_PLACE);
    return List.copyOf(apart);
  }
}
