package vizavi.text;

import java.util.List;
import java.util.function.BinaryOperator;

/** Several things as one argument of a message. */
public final class Listed {
  private Listed() {}

  /** {@code a, b and c}. */
  public static Object and(List<?> things) {
    return things.size() == 1
        ? things.getFirst()
        : Message.of(
            "part.and", "{0} and {1}", things.subList(0, things.size() - 1), things.getLast());
  }

  /** {@code a or b or c}. */
  public static Object or(List<?> things) {
    BinaryOperator<Object> or = (one, other) -> Message.of("part.or", "{0} or {1}", one, other);
    return things.stream().map(Object.class::cast).reduce(or).orElse("");
  }
}
