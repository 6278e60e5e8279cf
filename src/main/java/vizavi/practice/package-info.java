/**
 * Practice: what a trainee does next - home, and today's two minutes.
 *
 * <p>Knows what the other rooms offer. Refuses to know how scores come about.
 */
@NullMarked
package vizavi.practice;

import org.jspecify.annotations.NullMarked;
