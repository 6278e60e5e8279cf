/**
 * The exact solver: every state a scenario can come to, and what is attainable from each.
 *
 * <p>Knows the scenario, the rubric and the engine's rules. Refuses to know who played.
 */
@NullMarked
package vizavi.analysis.solve;

import org.jspecify.annotations.NullMarked;
