/** A mentor looks at a trainee's attempt; what mentors and the scorer agree on. */
@NullMarked
package vizavi.attempt.ui.review;

import org.jspecify.annotations.NullMarked;
