package vizavi.analysis.item;

import java.util.Optional;

/**
 * How one reply was taken.
 *
 * @param offered how often it was on offer
 * @param picked how often it was given
 * @param discrimination see {@link Items}, -1..1
 * @param overall mean overall score of plays that gave it, 0..100; empty where none did
 */
public record Item(
    int offered, int picked, Optional<Double> discrimination, Optional<Double> overall) {}
