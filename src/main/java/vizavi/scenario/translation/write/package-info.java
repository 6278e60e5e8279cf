/**
 * Writes translations: what is changed is written anew, every other line of the file stays as it
 * is.
 *
 * <p>Knows the shape of a translation and of lines. Refuses to believe itself: what it wrote is
 * read again.
 */
@NullMarked
package vizavi.scenario.translation.write;

import org.jspecify.annotations.NullMarked;
