/**
 * The scenarios there are to play: files read, revisions kept.
 *
 * <p>Knows files and stored revisions. Refuses to know who plays them.
 */
@NullMarked
package vizavi.library;

import org.jspecify.annotations.NullMarked;
