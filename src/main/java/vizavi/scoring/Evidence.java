package vizavi.scoring;

import java.math.BigDecimal;

/**
 * Words of a reply that speak for something.
 *
 * @param from the first char in the reply as it was typed, from 0
 * @param to one past the last
 * @param text the words
 * @param points how much they speak for it, to two decimals; below 0: against it
 */
public record Evidence(int from, int to, String text, BigDecimal points) {}
