package vizavi.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vizavi.scenario.Condition;
import vizavi.scenario.check.Use;
import vizavi.scenario.read.Token.Kind;

/** Reads one condition: {@code or} binds last, then {@code and}, then {@code not}. */
final class ConditionParser {
  /** Stands for what could not be understood; the reading fails anyway. */
  static final Condition UNCLEAR = new Condition.Any(List.of());

  private static final int DEEPEST = 20;
  private static final Set<String> RESERVED = Set.of("and", "or", "not", "said");
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("==", "="),
          Map.entry("===", "="),
          Map.entry("=>", ">="),
          Map.entry("=<", "<="),
          Map.entry("≥", ">="),
          Map.entry("≤", "<="),
          Map.entry("<>", "!="),
          Map.entry("≠", "!="),
          Map.entry("!", "not"),
          Map.entry("&", "and"),
          Map.entry("&&", "and"),
          Map.entry("|", "or"),
          Map.entry("||", "or"));

  private final Tokens tokens;
  private final Comparison comparison;
  private final BiConsumer<Use.Kind, Token> uses;
  private int depth;

  /**
   * A parser of one condition.
   *
   * @param uses told of each fact and reply the condition names
   */
  ConditionParser(String text, Comparison comparison, BiConsumer<Use.Kind, Token> uses) {
    this.tokens = new Tokens(text);
    this.comparison = comparison;
    this.uses = uses;
  }

  Condition read() throws Mistake {
    Condition whole = any();
    Token rest = tokens.peek();
    if (rest.kind() != Kind.END) {
      throw unexpected(rest, "\"and\", \"or\" or the end of the condition");
    }
    return whole;
  }

  private Condition any() throws Mistake {
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (tokens.took("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
  }

  private Condition all() throws Mistake {
    List<Condition> parts = new ArrayList<>(List.of(not()));
    while (tokens.took("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
  }

  private Condition not() throws Mistake {
    Token start = tokens.peek();
    if (++depth > DEEPEST) {
      throw Mistake.syntax(start, "this is nested too deep; make it simpler, or use a fact");
    }
    Condition part = tokens.took("not") ? new Condition.Not(not()) : single();
    depth--;
    return part;
  }

  private Condition single() throws Mistake {
    Token token = tokens.take();
    if (token.is("(")) {
      Condition inside = any();
      close(token);
      return inside;
    }
    if (token.is("said")) {
      return said();
    }
    if (token.kind() == Kind.NUMBER) {
      throw Mistake.syntax(token, "a comparison begins with the name: \"trust >= 60\"");
    }
    if (token.kind() != Kind.WORD || RESERVED.contains(token.text())) {
      throw unexpected(token, "a fact, \"said\", \"not\" or \"(\"");
    }
    if (token.is("true") || token.is("false")) {
      throw Mistake.type(token, token.shown() + " alone asks nothing; name a fact");
    }
    return compare(token);
  }

  private void close(Token opening) throws Mistake {
    if (!tokens.took(")")) {
      throw tokens.peek().kind() == Kind.END
          ? Mistake.syntax(opening, "the bracket that opens here is never closed")
          : unexpected(tokens.peek(), "\"and\", \"or\" or \")\"");
    }
  }

  private Condition said() throws Mistake {
    Token scene = tokens.take();
    boolean dot = scene.kind() == Kind.WORD && tokens.took(".");
    Token reply = tokens.peek();
    if (!dot || reply.kind() != Kind.WORD) {
      throw Mistake.syntax(
          dot ? reply : scene,
          "\"said\" needs a scene and a reply: \"said first-call.no-problem\"");
    }
    tokens.take();
    String name = scene.text() + "." + reply.text();
    uses.accept(Use.Kind.REPLY, new Token(Kind.WORD, name, scene.at()));
    return new Condition.Said(scene.text(), reply.text());
  }

  private Condition compare(Token name) throws Mistake {
    if (tokens.peek().kind() == Kind.WORD && !RESERVED.contains(tokens.peek().text())) {
      throw joinless(name, tokens.peek());
    }
    uses.accept(Use.Kind.ASKED, name);
    Token sign = tokens.peek();
    if (Comparison.operator(sign).isEmpty()) {
      if (MEANT.containsKey(sign.text())) {
        throw unexpected(sign, "");
      }
      return comparison.flag(name);
    }
    tokens.take();
    Token value = tokens.take();
    boolean fits = value.kind() == Kind.NUMBER || value.kind() == Kind.WORD;
    if (!fits || RESERVED.contains(value.text())) {
      throw unexpected(value, "a number or a word");
    }
    return comparison.compare(name, sign, value);
  }

  /** Two words with nothing between them. */
  private static Mistake joinless(Token first, Token second) {
    for (Token word : List.of(first, second)) {
      String small = word.text().toLowerCase(Locale.ROOT);
      if (RESERVED.contains(small)) {
        return Mistake.syntax(word, "write \"" + small + "\" in small letters");
      }
    }
    return Mistake.syntax(
        second,
        "something is missing before " + second.shown() + ": a sign such as \"=\", or \"and\"");
  }

  private static Mistake unexpected(Token token, String expected) {
    String meant = MEANT.get(token.text());
    return Mistake.syntax(
        token,
        meant == null
            ? "expected " + expected + ", not " + token.shown()
            : "write \"" + meant + "\" instead of " + token.shown());
  }
}
