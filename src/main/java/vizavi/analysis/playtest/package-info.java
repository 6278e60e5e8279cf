/**
 * Playtests: a scenario tried out from any of its scenes, and tried out again when its text
 * changes.
 *
 * <p>Knows the engine. Refuses to know what a text looked like before.
 */
@NullMarked
package vizavi.analysis.playtest;

import org.jspecify.annotations.NullMarked;
