package vizavi.scoring;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Levels and what changes them: at most two decimals, no trailing zeros, so that 2 equals 2.0. */
public final class Points {
  /** The most decimals there are. */
  public static final int DECIMALS = 2;

  private Points() {}

  public static BigDecimal of(long whole) {
    return BigDecimal.valueOf(whole);
  }

  /**
   * The same value without trailing zeros.
   *
   * @throws IllegalArgumentException if it has more than two decimals
   */
  public static BigDecimal of(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    if (plain.scale() > DECIMALS) {
      throw new IllegalArgumentException(value + " has more than " + DECIMALS + " decimals");
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** All added up; 0 for none. */
  public static BigDecimal sum(Stream<BigDecimal> values) {
    return of(values.reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The value as a whole number of hundredths. */
  public static long hundredths(BigDecimal value) {
    return value.movePointRight(DECIMALS).longValueExact();
  }
}
