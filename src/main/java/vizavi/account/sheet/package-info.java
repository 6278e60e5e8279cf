/**
 * Lists of people as spreadsheets write them: CSV with a line of headings.
 *
 * <p>Knows bytes, lines and columns. Refuses to know who is there already and what a good name is.
 */
@NullMarked
package vizavi.account.sheet;

import org.jspecify.annotations.NullMarked;
