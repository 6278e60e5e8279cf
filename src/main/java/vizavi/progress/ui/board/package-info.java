/** The mentor's board and the page of one trainee. Talks to the doors of the progress room. */
@NullMarked
package vizavi.progress.ui.board;

import org.jspecify.annotations.NullMarked;
