/** What the checks of a scenario say, in the language of the person who reads it. */
@NullMarked
package vizavi.library.ui.problem;

import org.jspecify.annotations.NullMarked;
