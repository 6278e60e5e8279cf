package vizavi.scenario.read;

/** The first thing that is wrong with a condition. */
final class Mistake extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Token token;
  private final String rule;

  private Mistake(Token token, String rule, String message) {
    super(message, null, false, false);
    this.token = token;
    this.rule = rule;
  }

  static Mistake syntax(Token token, String message) {
    return new Mistake(token, "condition-syntax", message);
  }

  static Mistake type(Token token, String message) {
    return new Mistake(token, "condition-type", message);
  }

  static Mistake range(Token token, String message) {
    return new Mistake(token, "value-out-of-range", message);
  }

  Token token() {
    return token;
  }

  String rule() {
    return rule;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
