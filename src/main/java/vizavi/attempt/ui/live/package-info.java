/** A mentor looks over a trainee's shoulder. */
@NullMarked
package vizavi.attempt.ui.live;

import org.jspecify.annotations.NullMarked;
