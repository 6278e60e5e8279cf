/**
 * Faces of the people in a scenario, drawn for this project: a few looks, each with every
 * expression. Knows no scenario: a look is asked for by name.
 */
@NullMarked
package vizavi.shell.portrait;

import org.jspecify.annotations.NullMarked;
