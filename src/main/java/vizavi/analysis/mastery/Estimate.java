package vizavi.analysis.mastery;

/**
 * What is believed about somebody's mastery of a skill on a day.
 *
 * @param value 0..100: the result to be expected in a scenario of level 2
 * @param deviation standard deviation of that belief, in the same points
 * @param low where the 90 % band begins, 0..100
 * @param high where it ends, 0..100
 * @param count how many results it is made of
 * @param known whether the band is narrow enough to speak of; if not, say "not known yet"
 */
public record Estimate(
    double value, double deviation, double low, double high, int count, boolean known) {}
