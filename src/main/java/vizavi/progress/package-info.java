/**
 * Boards over attempts, read only.
 *
 * <p>Knows finished attempts. Refuses to know how they were played.
 */
@NullMarked
package vizavi.progress;

import org.jspecify.annotations.NullMarked;
