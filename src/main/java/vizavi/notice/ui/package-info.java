/** The page of notices. Talks to the door of the notices. */
@NullMarked
package vizavi.notice.ui;

import org.jspecify.annotations.NullMarked;
