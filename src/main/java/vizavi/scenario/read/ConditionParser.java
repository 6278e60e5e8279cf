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
import vizavi.text.Message;

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
      throw unexpected(
          rest,
          Message.of(
              "condition-syntax.joint",
              "expected \"and\", \"or\" or the end of the condition, not {0}"));
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
      throw Mistake.syntax(
          start,
          Message.of(
              "condition-syntax.deep", "this is nested too deep; make it simpler, or use a fact"));
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
      throw Mistake.syntax(
          token,
          Message.of(
              "condition-syntax.name", "a comparison begins with the name: \"trust >= 60\""));
    }
    if (token.kind() != Kind.WORD || RESERVED.contains(token.text())) {
      throw unexpected(
          token,
          Message.of(
              "condition-syntax.question", "expected a fact, \"said\", \"not\" or \"(\", not {0}"));
    }
    if (token.is("true") || token.is("false")) {
      throw Mistake.type(
          token,
          Message.of(
              "condition-type.nothing-asked",
              "{0} alone asks nothing; name a fact",
              token.shown()));
    }
    return compare(token);
  }

  private void close(Token opening) throws Mistake {
    if (!tokens.took(")")) {
      throw tokens.peek().kind() == Kind.END
          ? Mistake.syntax(
              opening,
              Message.of("condition-syntax.open", "the bracket that opens here is never closed"))
          : unexpected(
              tokens.peek(),
              Message.of("condition-syntax.bracket", "expected \"and\", \"or\" or \")\", not {0}"));
    }
  }

  private Condition said() throws Mistake {
    Token scene = tokens.take();
    boolean dot = scene.kind() == Kind.WORD && tokens.took(".");
    Token reply = tokens.peek();
    if (!dot || reply.kind() != Kind.WORD) {
      throw Mistake.syntax(
          dot ? reply : scene,
          Message.of(
              "condition-syntax.said",
              "\"said\" needs a scene and a reply: \"said first-call.no-problem\""));
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
        throw instead(sign);
      }
      return comparison.flag(name);
    }
    tokens.take();
    Token value = tokens.take();
    boolean fits = value.kind() == Kind.NUMBER || value.kind() == Kind.WORD;
    if (!fits || RESERVED.contains(value.text())) {
      throw unexpected(
          value, Message.of("condition-syntax.value", "expected a number or a word, not {0}"));
    }
    return comparison.compare(name, sign, value);
  }

  /** Two words with nothing between them. */
  private static Mistake joinless(Token first, Token second) {
    for (Token word : List.of(first, second)) {
      String small = word.text().toLowerCase(Locale.ROOT);
      if (RESERVED.contains(small)) {
        return Mistake.syntax(
            word, Message.of("condition-syntax.capitals", "write \"{0}\" in small letters", small));
      }
    }
    return Mistake.syntax(
        second,
        Message.of(
            "condition-syntax.missing",
            "something is missing before {0}: a sign such as \"=\", or \"and\"",
            second.shown()));
  }

  private static Mistake unexpected(Token token, Message expected) {
    return MEANT.containsKey(token.text())
        ? instead(token)
        : Mistake.syntax(token, expected.with(token.shown()));
  }

  private static Mistake instead(Token token) {
    return Mistake.syntax(
        token,
        Message.of(
            "condition-syntax.instead",
            "write \"{0}\" instead of {1}",
            String.valueOf(MEANT.get(token.text())),
            token.shown()));
  }
}
