package vizavi.scenario;

import java.util.List;

/** A question about patience, trust, turn, facts and earlier replies. */
public sealed interface Condition {
  Condition ALWAYS = new All(List.of());

  /** Compares a variable with a value, as {@link Fact} encodes it. */
  record Compare(String variable, Operator operator, int value) implements Condition {}

  /** The trainee chose this reply earlier in the attempt. */
  record Said(String scene, String reply) implements Condition {
    /** The name under which the state remembers it. */
    public String key() {
      return scene + "." + reply;
    }
  }

  record Not(Condition part) implements Condition {}

  /** Holds when every part holds; with no parts it always holds. */
  record All(List<Condition> parts) implements Condition {}

  /** Holds when at least one part holds. */
  record Any(List<Condition> parts) implements Condition {}

  enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    /** Whether {@code left sign right} holds. */
    public boolean holds(int left, int right) {
      return switch (this) {
        case EQUAL -> left == right;
        case UNEQUAL -> left != right;
        case LESS -> left < right;
        case AT_MOST -> left <= right;
        case MORE -> left > right;
        case AT_LEAST -> left >= right;
      };
    }
  }
}
