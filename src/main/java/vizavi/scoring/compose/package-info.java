/**
 * Composition rules: what words mean beside each other. Each is a small value that looks at what
 * was heard and says what it changes, and why.
 *
 * <p>Knows moves and where their words stand. Refuses to know weights and levels.
 */
@NullMarked
package vizavi.scoring.compose;

import org.jspecify.annotations.NullMarked;
