/**
 * Attempts: conversations people have, kept turn by turn.
 *
 * <p>Knows stored turns. Refuses to know how a turn is worked out.
 */
@NullMarked
package vizavi.attempt;

import org.jspecify.annotations.NullMarked;
