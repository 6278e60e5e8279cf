package vizavi.scoring.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Reads the pattern language of a lexicon: {@code sorry (for | about) .. <late>}. {@code
 * docs/lexicon.md} tells what there is.
 */
final class PatternParser {
  /** Gaps in one pattern: each multiplies the ways a sentence can be gone through. */
  private static final int MOST_GAPS = 3;

  private static final java.util.regex.Pattern TOKEN =
      java.util.regex.Pattern.compile(
          "\\.\\.\\.?|[()\\[\\]|^?!]|<[a-z-]+>|=?[^\\s()\\[\\]|^?!<>]+");

  private final Symbols symbols;
  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int gaps;

  private PatternParser(String source, Symbols symbols) {
    this.symbols = symbols;
    Matcher matcher = TOKEN.matcher(source);
    int end = 0;
    while (matcher.find()) {
      if (!source.substring(end, matcher.start()).isBlank()) {
        throw new PatternMistake(
            "\"" + source.substring(end, matcher.start()).strip() + "\" is no word");
      }
      tokens.add(matcher.group());
      end = matcher.end();
    }
    if (!source.substring(end).isBlank()) {
      throw new PatternMistake("\"" + source.substring(end).strip() + "\" is no word");
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternMistake saying what can't be read
   */
  static Pattern parse(String source, Symbols symbols) {
    return new PatternParser(source, symbols).pattern();
  }

  private Pattern pattern() {
    boolean anchored = accept("^");
    char ending = ' ';
    var last = tokens.isEmpty() ? "" : tokens.getLast();
    if (last.equals("?") || last.equals("!")) {
      ending = last.charAt(0);
      tokens.removeLast();
    }
    var steps = sequence();
    if (at < tokens.size()) {
      throw new PatternMistake("\"" + tokens.get(at) + "\" stands where a word should");
    }
    if (steps.isEmpty() || !startsWithWord(steps)) {
      throw new PatternMistake("a pattern begins with a word that must be there");
    }
    if (steps.getLast() instanceof Pattern.Step.Gap) {
      throw new PatternMistake("a pattern ends with a word");
    }
    return new Pattern(steps, anchored, ending);
  }

  private static boolean startsWithWord(List<Pattern.Step> steps) {
    return switch (steps.getFirst()) {
      case Pattern.Step.Word word -> true;
      case Pattern.Step.Gap gap -> false;
      case Pattern.Step.Ways(var ways) ->
          ways.stream().allMatch(way -> way.isEmpty() ? more(steps) : startsWithWord(way));
    };
  }

  private static boolean more(List<Pattern.Step> steps) {
    return steps.size() > 1 && startsWithWord(steps.subList(1, steps.size()));
  }

  private List<Pattern.Step> sequence() {
    List<Pattern.Step> steps = new ArrayList<>();
    while (at < tokens.size() && !List.of(")", "]", "|").contains(tokens.get(at))) {
      steps.add(step(tokens.get(at++)));
    }
    return List.copyOf(steps);
  }

  private Pattern.Step step(String token) {
    return switch (token) {
      case "(" -> new Pattern.Step.Ways(ways(")"));
      case "[" -> {
        var ways = new ArrayList<>(ways("]"));
        ways.add(List.of());
        yield new Pattern.Step.Ways(List.copyOf(ways));
      }
      case ".." -> gap(3);
      case "..." -> gap(7);
      case "^", "?", "!" ->
          throw new PatternMistake("\"" + token + "\" stands only at an end of a pattern");
      default -> word(token);
    };
  }

  /** A word; one with hyphens is as many words as a text would have there. */
  private Pattern.Step word(String token) {
    if (!token.contains("-") || token.startsWith("<")) {
      return new Pattern.Step.Word(symbols.of(token));
    }
    List<Pattern.Step> parts = new ArrayList<>();
    var exact = token.startsWith("=") ? "=" : "";
    for (var part : token.substring(exact.length()).split("-")) {
      parts.add(new Pattern.Step.Word(symbols.of(exact + part)));
    }
    return new Pattern.Step.Ways(List.of(List.copyOf(parts)));
  }

  private Pattern.Step gap(int most) {
    if (++gaps > MOST_GAPS) {
      throw new PatternMistake("a pattern has at most " + MOST_GAPS + " gaps");
    }
    return new Pattern.Step.Gap(most);
  }

  private List<List<Pattern.Step>> ways(String close) {
    List<List<Pattern.Step>> ways = new ArrayList<>();
    do {
      ways.add(sequence());
    } while (accept("|"));
    if (!accept(close)) {
      throw new PatternMistake("\"" + close + "\" is missing");
    }
    return ways;
  }

  private boolean accept(String token) {
    boolean there = at < tokens.size() && tokens.get(at).equals(token);
    at += there ? 1 : 0;
    return there;
  }
}
