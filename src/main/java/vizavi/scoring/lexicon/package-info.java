/**
 * Lexicons: per language, the wordings that show a move or a sign, as data, and one pass that finds
 * them all in a text.
 *
 * <p>Knows words and patterns. Refuses to know what a wording is worth in a score.
 */
@NullMarked
package vizavi.scoring.lexicon;

import org.jspecify.annotations.NullMarked;
