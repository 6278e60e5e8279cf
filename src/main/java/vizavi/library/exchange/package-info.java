/**
 * Scenarios on their way in and out: files, archives of files, stories from Twine.
 *
 * <p>Knows the door of drafts and that of publishing. Refuses to believe what an archive says of
 * itself.
 */
@NullMarked
package vizavi.library.exchange;

import org.jspecify.annotations.NullMarked;
