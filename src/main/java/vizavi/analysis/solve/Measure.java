package vizavi.analysis.solve;

import java.util.Arrays;

/**
 * Something that is added up over a play.
 *
 * @param number its place among {@link Measures}
 * @param gain what each reply adds, by its number
 * @param atEnding what each ending adds, by its number
 * @param turned whether it is counted the other way round, so that the most is the least
 */
record Measure(int number, int[] gain, int[] atEnding, boolean turned) {

  Measure turnedRound() {
    return new Measure(number, negative(gain), negative(atEnding), !turned);
  }

  private static int[] negative(int[] values) {
    return Arrays.stream(values).map(value -> -value).toArray();
  }
}
