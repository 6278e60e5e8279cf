/** The trainee's page of progress. Talks to the door of the progress room. */
@NullMarked
package vizavi.progress.ui;

import org.jspecify.annotations.NullMarked;
