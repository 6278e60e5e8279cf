/** Pages of assignments: the mentor's desk, and what is to be done. */
@NullMarked
package vizavi.assignment.ui;

import org.jspecify.annotations.NullMarked;
