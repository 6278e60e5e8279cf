/**
 * How replies were taken by those who played, as tests analyse their items.
 *
 * <p>Knows numbers. Refuses to know who played.
 */
@NullMarked
package vizavi.analysis.item;

import org.jspecify.annotations.NullMarked;
