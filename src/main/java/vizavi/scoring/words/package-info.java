/**
 * A typed text as words: where they stand, what they look like once spelling and look-alikes are
 * evened out, and which stem they share with others.
 *
 * <p>Knows letters, word forms and languages. Refuses to know what words mean.
 */
@NullMarked
package vizavi.scoring.words;

import org.jspecify.annotations.NullMarked;
