/**
 * The shape of a scenario: where every reply leads, and what colours its scenes.
 *
 * <p>Knows the scenario and what a solution says of it. Refuses to know where on a screen anything
 * is drawn, in which colour, and who played.
 */
@NullMarked
package vizavi.analysis.graph;

import org.jspecify.annotations.NullMarked;
