package vizavi.scenario.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Condition;
import vizavi.scenario.Condition.Compare;
import vizavi.scenario.Condition.Operator;
import vizavi.scenario.Fact;
import vizavi.text.Listed;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** Compares a variable with a value of its kind. */
record Comparison(Map<String, Fact> variables) {

  static Optional<Operator> operator(Token token) {
    return Arrays.stream(Operator.values()).filter(one -> token.is(one.sign())).findFirst();
  }

  /** A name that stands alone. */
  Condition flag(Token name) throws Mistake {
    return switch (variables.get(name.text())) {
      case null -> ConditionParser.UNCLEAR;
      case Fact.Flag flag -> new Compare(name.text(), Operator.EQUAL, 1);
      case Fact.Number number ->
          throw Mistake.type(
              name,
              Message.of(
                  "condition-type.number-alone",
                  "{0} is a number; compare it: \"{1} >= {2}\"",
                  quoted(name),
                  name.text(),
                  number.show(number.start())));
      case Fact.Choice choice ->
          throw Mistake.type(
              name,
              Message.of(
                  "condition-type.word-alone",
                  "{0} is a word; compare it: \"{1} = {2}\"",
                  quoted(name),
                  name.text(),
                  choice.show(choice.start())));
    };
  }

  /** {@code sign} is an operator. */
  Condition compare(Token name, Token sign, Token value) throws Mistake {
    Operator operator = operator(sign).orElseThrow();
    return switch (variables.get(name.text())) {
      case null -> ConditionParser.UNCLEAR;
      case Fact.Number number -> number(name, number, operator, value);
      case Fact.Choice choice -> word(name, choice.words(), sign, operator, value);
      case Fact.Flag flag -> word(name, List.of("false", "true"), sign, operator, value);
    };
  }

  private static Condition number(Token name, Fact.Number fact, Operator operator, Token value)
      throws Mistake {
    if (!value.text().matches("[+-]?[0-9]{1,9}")) {
      throw Mistake.type(
          value,
          Message.of(
              "condition-type.number",
              "{0} is a number; expected a whole number, not {1}",
              quoted(name),
              value.shown()));
    }
    int number = Integer.parseInt(value.text());
    if (number < fact.from() || number > fact.to()) {
      throw Mistake.range(
          value,
          Message.of(
              "value-out-of-range.asked",
              "{0} is always from {1} to {2}, never {3}",
              quoted(name),
              fact.from(),
              fact.to(),
              number));
    }
    return new Compare(name.text(), operator, number);
  }

  private static Condition word(
      Token name, List<String> words, Token sign, Operator operator, Token value) throws Mistake {
    if (operator != Operator.EQUAL && operator != Operator.UNEQUAL) {
      throw Mistake.type(
          sign,
          Message.of(
              "condition-type.sign",
              "{0} is no number; only \"=\" and \"!=\" can compare it",
              quoted(name)));
    }
    int place = words.indexOf(value.text());
    if (place < 0) {
      var never =
          Message.of(
              "condition-type.word",
              "{0} is {1}, never {2}",
              quoted(name),
              Listed.or(words),
              value.shown());
      throw Mistake.type(value, Nearest.hint(never, value.text(), words));
    }
    return new Compare(name.text(), operator, place);
  }

  private static String quoted(Token name) {
    return Quoted.of(name.text());
  }
}
