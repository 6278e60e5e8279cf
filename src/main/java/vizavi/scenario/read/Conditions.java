package vizavi.scenario.read;

import java.util.List;
import java.util.Map;
import vizavi.scenario.Condition;
import vizavi.scenario.Fact;
import vizavi.scenario.check.Use;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Scalar;
import vizavi.text.Span;

/** Reads the conditions of a file and says exactly where one goes wrong. */
record Conditions(Map<String, Fact> variables, List<Use> uses, Diagnostics diagnostics) {
  private static final int LONGEST = 500;

  /** What stands at {@code when}; where nothing does, it always holds. */
  Condition when(Part part) {
    return part.node("when").isEmpty()
        ? Condition.ALWAYS
        : part.scalar("when").map(this::read).orElse(ConditionParser.UNCLEAR);
  }

  private Condition read(Scalar text) {
    if (!text.oneLine()) {
      return refuse(
          text,
          Message.of(
              "condition-syntax.one-line", "a condition stands on one line, after \"when: \""));
    }
    if (text.value().length() > LONGEST) {
      return refuse(
          text,
          Message.of(
              "condition-syntax.long",
              "a condition has at most {0} characters; use a fact",
              LONGEST));
    }
    try {
      return new ConditionParser(
              text.value(),
              new Comparison(variables),
              (kind, token) -> uses.add(new Use(kind, token.text(), place(text, token))))
          .read();
    } catch (Mistake mistake) {
      diagnostics.error(place(text, mistake.token()), mistake.rule(), mistake.sentence());
      return ConditionParser.UNCLEAR;
    }
  }

  private Condition refuse(Scalar text, Message message) {
    diagnostics.error(text.place(), "condition-syntax", message);
    return ConditionParser.UNCLEAR;
  }

  private static Span place(Scalar text, Token token) {
    return text.at(token.at(), token.text().length());
  }
}
