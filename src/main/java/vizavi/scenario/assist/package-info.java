/**
 * Help while a scenario or a translation of one is being written: what could come next, what a word
 * means, where things are.
 *
 * <p>Works on half-typed text, so it skims lines by their indentation and never refuses. Refuses to
 * know what is right or wrong: that is for the reader and the rules.
 */
@NullMarked
package vizavi.scenario.assist;

import org.jspecify.annotations.NullMarked;
