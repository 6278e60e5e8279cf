package vizavi.scenario.shape;

/**
 * One key of a mapping.
 *
 * @param meaning one sentence for the author, shown by editors
 */
public record Field(String key, boolean required, Shape shape, String meaning) {
  static Field must(String key, Shape shape, String meaning) {
    return new Field(key, true, shape, meaning);
  }

  static Field may(String key, Shape shape, String meaning) {
    return new Field(key, false, shape, meaning);
  }
}
