package vizavi.scenario.shape;

import vizavi.text.Broken;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/** What was found, in words. */
final class Found {
  static final Message LIST = Message.of("part.a-list", "a list");
  static final Message NOTHING = Message.of("part.nothing", "nothing");

  private Found() {}

  /** A text or a message. */
  static Object what(Node node) {
    return switch (node) {
      case Scalar scalar when scalar.value().isBlank() || scalar.nothing() -> NOTHING;
      case Scalar scalar -> Quoted.of(scalar.value());
      case Mapping mapping -> Message.of("part.keys-with-values", "keys with values");
      case Sequence sequence -> LIST;
      case Broken broken -> Message.of("part.something-else", "something else");
    };
  }

  /** What is said where something else stands than what must. */
  static Message otherwise(Object thing, Shape shape, Object found) {
    return Message.of("wrong-type", "{0} must be {1}, not {2}", thing, shape.expected(), found);
  }
}
