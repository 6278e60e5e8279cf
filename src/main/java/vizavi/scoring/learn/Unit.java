package vizavi.scoring.learn;

/**
 * The features of a stretch of a reply, each once.
 *
 * @param first place of its first token among the counting tokens
 * @param last place of its last token; below {@code first} where there are no words
 * @param keys of the features, see {@link Key}
 * @param from for each feature the place of the first token it was seen on, or -1 where it belongs
 *     to no token
 * @param to for each feature the place of the last token
 */
public record Unit(int first, int last, int[] keys, int[] from, int[] to) {

  /** What each weight is multiplied by, so that long stretches do not outweigh short ones. */
  public double scale() {
    return 1 / Math.sqrt(keys.length + 1.0);
  }
}
