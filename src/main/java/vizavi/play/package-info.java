/**
 * The engine: a scenario and a state in, a turn out. Deterministic, with no clock and no dice.
 *
 * <p>Knows how a scenario is played. Refuses to know who plays, where it is stored or shown.
 */
@NullMarked
package vizavi.play;

import org.jspecify.annotations.NullMarked;
