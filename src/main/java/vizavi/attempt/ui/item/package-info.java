/** Trainers see how the replies of a scenario were taken. */
@NullMarked
package vizavi.attempt.ui.item;

import org.jspecify.annotations.NullMarked;
