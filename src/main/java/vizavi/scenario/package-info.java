/**
 * A scenario as a value, and the one way to read it from text.
 *
 * <p>Knows the scenario language. Refuses to know how it is played, stored or shown.
 */
@NullMarked
package vizavi.scenario;

import org.jspecify.annotations.NullMarked;
