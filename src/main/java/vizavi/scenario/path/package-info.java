/**
 * Recommended orders of scenarios, as a file tells them. Knows ids of scenarios, not what is in
 * them.
 */
@NullMarked
package vizavi.scenario.path;

import org.jspecify.annotations.NullMarked;
