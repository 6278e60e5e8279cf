/**
 * A scenario in another language: its texts beside the source, and what they lack.
 *
 * <p>Knows the texts of a scenario one by one, and where they stand in a file. What happens is the
 * source's alone, and is neither read nor judged here.
 */
@NullMarked
package vizavi.scenario.translation;

import org.jspecify.annotations.NullMarked;
