/**
 * The scenario language as one definition: which keys there are, what each holds, what it means.
 *
 * <p>Both the structural checks and the JSON Schema come from it. Refuses to know what refers to
 * what.
 */
@NullMarked
package vizavi.scenario.shape;

import org.jspecify.annotations.NullMarked;
