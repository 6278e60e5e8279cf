package vizavi.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vizavi.scenario.read.Token.Kind;

/** The tokens of a condition, taken one by one. */
final class Tokens {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<word>[\\p{L}_][\\p{L}\\p{N}_-]*)|(?<number>[+-]?[0-9][0-9_.]*)"
              + "|(?<sign>[<>=!&|]+|[≤≥≠().])|(?<strange>[^ \\t])");

  private final List<Token> tokens = new ArrayList<>();
  private int next;

  Tokens(String text) {
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(kind(matcher), matcher.group(), matcher.start()));
    }
    tokens.add(new Token(Kind.END, "", text.length()));
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("word") != null) {
      return Kind.WORD;
    }
    if (matcher.group("number") != null) {
      return Kind.NUMBER;
    }
    return matcher.group("sign") != null ? Kind.SIGN : Kind.STRANGE;
  }

  Token peek() {
    return tokens.get(next);
  }

  /** The next token; the end stays the end. */
  Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  /** Takes the next token if it is {@code what}. */
  boolean took(String what) {
    boolean there = peek().is(what);
    if (there) {
      next++;
    }
    return there;
  }
}
