/** Choosing, playing and looking back: the pages around an attempt. Talks to doors only. */
@NullMarked
package vizavi.attempt.ui;

import org.jspecify.annotations.NullMarked;
