/**
 * From a tree that fits the language to a scenario, as far as it goes.
 *
 * <p>Knows conditions and effects. Leaves out what is broken, and refuses to judge the whole.
 */
@NullMarked
package vizavi.scenario.read;

import org.jspecify.annotations.NullMarked;
