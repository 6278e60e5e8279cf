/** The pages of the team's book. Talk to the door of the book. */
@NullMarked
package vizavi.book.ui;

import org.jspecify.annotations.NullMarked;
