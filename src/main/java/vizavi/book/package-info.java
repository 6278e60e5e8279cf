/**
 * The team's book: wordings to avoid and wordings to use, each from a scene.
 *
 * <p>Knows published scenarios and what mentors said. Refuses to know scores.
 */
@NullMarked
package vizavi.book;

import org.jspecify.annotations.NullMarked;
