package vizavi.scoring.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.WordReader;

/**
 * What patterns can ask of a word - its form, its stem, its beginning, its class - as numbers, so
 * that a word of a text is looked up once for all patterns.
 */
final class Symbols {
  /** Fewer letters before a {@code *} would match half the language. */
  static final int SHORTEST_BEGINNING = 3;

  /** More words than this are not remembered, whatever people type. */
  private static final int REMEMBERED = 20_000;

  static final String NUMBER = "<number>";
  static final String TIME = "<time>";

  private final WordReader reader;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> forms = new HashMap<>();
  private final Map<String, List<Integer>> stems = new HashMap<>();
  private final Map<String, List<Integer>> beginnings = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> classesKnown = new ConcurrentHashMap<>();
  private int longestBeginning;

  Symbols(WordReader reader) {
    this.reader = reader;
    number(NUMBER);
    number(TIME);
  }

  WordReader reader() {
    return reader;
  }

  /** Names a class of words. */
  void define(String name, List<String> words) {
    int number = number("<" + name + ">");
    for (var word : words) {
      look(word, number);
    }
  }

  /**
   * The symbol of a word as a pattern writes it.
   *
   * @throws PatternMistake if it names a class that is not defined
   */
  int of(String word) {
    if (word.startsWith("<")) {
      var known = numbers.get(word);
      if (known == null) {
        throw new PatternMistake("there is no class " + word);
      }
      return known;
    }
    boolean isNew = !numbers.containsKey(word);
    int number = number(word);
    if (isNew) {
      look(word, number);
    }
    return number;
  }

  private int number(String name) {
    var known = numbers.get(name);
    if (known == null) {
      known = names.size();
      names.add(name);
      numbers.put(name, known);
    }
    return known;
  }

  /** Says which words of a text have the symbol. */
  private void look(String word, int number) {
    if (word.endsWith("*")) {
      var beginning = form(word.substring(word.startsWith("=") ? 1 : 0, word.length() - 1));
      if (beginning.length() < SHORTEST_BEGINNING) {
        throw new PatternMistake("\"" + word + "\" is too short to stand for all that begins so");
      }
      longestBeginning = Math.max(longestBeginning, beginning.length());
      put(beginnings, beginning, number);
    } else if (word.startsWith("=")) {
      put(forms, form(word.substring(1)), number);
    } else {
      var form = form(word);
      put(forms, form, number);
      put(stems, reader.stem(form), number);
    }
  }

  /** A word of a pattern as it would look in a text. */
  private String form(String word) {
    var tokens = reader.read(word).tokens();
    if (tokens.size() != 1) {
      throw new PatternMistake("\"" + word + "\" is not one word");
    }
    return tokens.getFirst().form();
  }

  private static void put(Map<String, List<Integer>> map, String key, int number) {
    var list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(number)) {
      list.add(number);
    }
  }

  int size() {
    return names.size();
  }

  /** The name of a symbol, as patterns write it. */
  String name(int symbol) {
    return names.get(symbol);
  }

  /** The symbols a word of a text has, in rising order. */
  int[] in(Token token) {
    return switch (token.kind()) {
      case NUMBER -> new int[] {0};
      case TIME -> new int[] {1};
      default -> {
        var symbols = known.get(token.form());
        if (symbols == null) {
          symbols = symbols(token);
          if (known.size() < REMEMBERED) {
            known.put(token.form(), symbols);
          }
        }
        yield symbols;
      }
    };
  }

  /** The names of the classes a word of a text belongs to. */
  List<String> classes(Token token) {
    var classes = classesKnown.get(token.form());
    if (classes == null) {
      classes =
          Arrays.stream(in(token))
              .mapToObj(names::get)
              .filter(name -> name.startsWith("<"))
              .toList();
      if (classesKnown.size() < REMEMBERED) {
        classesKnown.put(token.form(), classes);
      }
    }
    return classes;
  }

  private int[] symbols(Token token) {
    var found = new TreeSet<>(forms.getOrDefault(token.form(), List.of()));
    found.addAll(stems.getOrDefault(token.stem(), List.of()));
    int longest = Math.min(longestBeginning, token.form().length());
    for (int length = SHORTEST_BEGINNING; length <= longest; length++) {
      found.addAll(beginnings.getOrDefault(token.form().substring(0, length), List.of()));
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  static boolean has(int[] symbols, int symbol) {
    return Arrays.binarySearch(symbols, symbol) >= 0;
  }

  Set<String> forms() {
    return Set.copyOf(forms.keySet());
  }

  /** Every class, in the order they were defined. */
  List<String> classes() {
    return Collections.unmodifiableList(
        names.stream().filter(name -> name.startsWith("<")).toList());
  }
}
