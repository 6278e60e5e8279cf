package vizavi.scenario.shape;

import java.util.List;
import vizavi.text.Broken;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/** What was found, in words. */
final class Found {
  private Found() {}

  static String what(Node node) {
    return switch (node) {
      case Scalar scalar when scalar.value().isBlank() || scalar.nothing() -> "nothing";
      case Scalar scalar -> Quoted.of(scalar.value());
      case Mapping mapping -> "keys with values";
      case Sequence sequence -> "a list";
      case Broken broken -> "something else";
    };
  }

  /** {@code a, b and c}. */
  static String list(List<String> words) {
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
