package vizavi.analysis;

import java.math.BigInteger;
import java.util.List;

/** An exact fraction from 0 to 1, of any size; the bottom is above 0. */
record Share(BigInteger top, BigInteger bottom) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  Share(long top, long bottom) {
    this(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
  }

  /** 100 times the fraction, rounded, a half upwards. */
  int percent() {
    var twice = HUNDRED.multiply(BigInteger.TWO).multiply(top).add(bottom);
    return twice.divide(bottom.multiply(BigInteger.TWO)).intValueExact();
  }

  /** The mean of at least one fraction, nothing rounded. */
  static Share mean(List<Share> shares) {
    var sum = shares.stream().reduce(new Share(0, 1), Share::plus);
    return new Share(sum.top, sum.bottom.multiply(BigInteger.valueOf(shares.size())));
  }

  private Share plus(Share other) {
    return new Share(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }
}
