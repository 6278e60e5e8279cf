/**
 * Measures: how far what is heard agrees with what people labelled.
 *
 * <p>Knows counts and ranks. Refuses to know where the labels come from.
 */
@NullMarked
package vizavi.scoring.measure;

import org.jspecify.annotations.NullMarked;
