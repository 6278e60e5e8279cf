/**
 * Places in which a scenario is played, drawn for this project, by day and by night. Knows no
 * scenario: a place is asked for by name.
 */
@NullMarked
package vizavi.shell.backdrop;

import org.jspecify.annotations.NullMarked;
