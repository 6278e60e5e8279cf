/**
 * Assignments: what people were given to do, and where each of them stands.
 *
 * <p>Knows tasks, dates and attempts. Refuses to know how an attempt is played.
 */
@NullMarked
package vizavi.assignment;

import org.jspecify.annotations.NullMarked;
