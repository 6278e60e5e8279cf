package vizavi.scenario.shape;

import vizavi.text.Message;

/**
 * One key of a mapping.
 *
 * @param meaning one sentence for the author, shown by editors
 */
public record Field(String key, boolean required, Shape shape, Message meaning) {
  static Field must(String key, Shape shape, Message meaning) {
    return new Field(key, true, shape, meaning);
  }

  static Field may(String key, Shape shape, Message meaning) {
    return new Field(key, false, shape, meaning);
  }
}
