/**
 * How well somebody has mastered a skill, by many results.
 *
 * <p>Knows results with their day and the level of their scenario. Refuses to know who and what.
 */
@NullMarked
package vizavi.analysis.mastery;

import org.jspecify.annotations.NullMarked;
