package vizavi.shell.portrait;

/**
 * How a mood sits in a face and the shoulders. Lengths are in units of the drawing (200 across),
 * downwards and to the right; sides are the viewer's.
 *
 * @param left brow
 * @param right brow
 * @param open how far the upper lids are open, 0..1
 * @param squint how far the lower lids are raised, 0..1
 * @param gazeX where the eyes look
 * @param gazeY where the eyes look
 * @param tilt of the head, in degrees, clockwise
 * @param chin how far the head is lowered
 * @param shoulders how far the shoulders are lowered
 * @param flush how warm the cheeks are, 0..1
 */
record Bearing(
    Brow left,
    Brow right,
    double open,
    double squint,
    double gazeX,
    double gazeY,
    double tilt,
    double chin,
    double shoulders,
    double flush) {

  /** How far a brow is lowered at its inner end, its arch and its outer end. */
  record Brow(double inner, double arch, double outer) {}

  static Bearing of(Expression expression) {
    return switch (expression) {
      case ANGRY -> {
        Brow knit = new Brow(5, 2.8, -1);
        yield new Bearing(knit, knit, 0.72, 0.3, 0, 0.4, 0, 3, -5, 0.26);
      }
      case IMPATIENT ->
          new Bearing(new Brow(4, 4, 2), new Brow(-3, -7, -4), 0.5, 0.15, 4, -0.6, 5, 0, -2, 0.12);
      case DOUBTFUL -> {
        Brow worried = new Brow(-5.5, -2, 2.5);
        yield new Bearing(worried, new Brow(-3, 0, 2), 0.82, 0.05, -3, 1, -5, 1, -1, 0.08);
      }
      case NEUTRAL -> {
        Brow calm = new Brow(-0.5, -1, 0);
        yield new Bearing(calm, calm, 0.86, 0, 0, 0, 0, 0, 0, 0.1);
      }
      case CONTENT -> {
        Brow light = new Brow(-1.5, -2.5, -1);
        yield new Bearing(light, light, 0.9, 0.3, 0, 0, 2.5, 0, 0, 0.2);
      }
      case DELIGHTED -> {
        Brow high = new Brow(-4, -6, -3);
        yield new Bearing(high, high, 0.86, 0.85, 0, 0, -4, -2, 2, 0.28);
      }
    };
  }
}
