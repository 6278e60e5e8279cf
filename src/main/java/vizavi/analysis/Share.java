package vizavi.analysis;

import java.util.List;

/** An exact fraction from 0 to 1; the bottom is above 0. */
record Share(long top, long bottom) {

  /** 100 times the fraction, rounded, a half upwards. */
  int percent() {
    return (int) ((200 * top + bottom) / (2 * bottom));
  }

  /** The mean of at least one fraction, nothing rounded. */
  static Share mean(List<Share> shares) {
    var sum = shares.stream().reduce(new Share(0, 1), Share::plus);
    return new Share(sum.top, sum.bottom * shares.size());
  }

  private Share plus(Share other) {
    return new Share(top * other.bottom + other.top * bottom, bottom * other.bottom);
  }
}
