/**
 * Which of several replies typed words fall to: a distance from moves and words, and whether it is
 * sure.
 *
 * <p>Knows moves and words. Refuses to know scenarios.
 */
@NullMarked
package vizavi.scoring.near;

import org.jspecify.annotations.NullMarked;
