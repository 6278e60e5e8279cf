/**
 * The learned layer: features of a reply, weights for them, and how the weights are learnt from
 * labelled replies. Additive: what it says of a reply is a sum over the words of the reply.
 *
 * <p>Knows features and numbers. Refuses to know files, clocks and dice.
 */
@NullMarked
package vizavi.scoring.learn;

import org.jspecify.annotations.NullMarked;
