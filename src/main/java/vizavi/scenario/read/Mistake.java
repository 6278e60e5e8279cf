package vizavi.scenario.read;

import vizavi.text.Message;

/** The first thing that is wrong with a condition. */
final class Mistake extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Token token;
  private final String rule;
  private final transient Message sentence;

  private Mistake(Token token, String rule, Message sentence) {
    super(sentence.toString(), null, false, false);
    this.token = token;
    this.rule = rule;
    this.sentence = sentence;
  }

  static Mistake syntax(Token token, Message message) {
    return new Mistake(token, "condition-syntax", message);
  }

  static Mistake type(Token token, Message message) {
    return new Mistake(token, "condition-type", message);
  }

  static Mistake range(Token token, Message message) {
    return new Mistake(token, "value-out-of-range", message);
  }

  Token token() {
    return token;
  }

  String rule() {
    return rule;
  }

  Message sentence() {
    return sentence;
  }
}
