/**
 * The shell around the rooms: start, clock, layout, error pages.
 *
 * <p>Knows what every page shares. Refuses to know people, scenarios and attempts.
 */
@NullMarked
package vizavi.shell;

import org.jspecify.annotations.NullMarked;
