/**
 * What a reply is worth: moves in, findings and levels out, by the rubric.
 *
 * <p>Knows the rubric. Refuses to know scenarios, people and places.
 */
@NullMarked
package vizavi.scoring;

import org.jspecify.annotations.NullMarked;
