/**
 * What changed from one scenario to the next: in its words, in its structure, and line by line.
 *
 * <p>Knows two scenarios or two texts. Refuses to know which of them anybody plays.
 */
@NullMarked
package vizavi.analysis.compare;

import org.jspecify.annotations.NullMarked;
