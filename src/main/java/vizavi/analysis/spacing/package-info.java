/**
 * When something practised should come again, and how many days in a row somebody has practised.
 *
 * <p>Knows grades and days, as numbers. Refuses to know what is practised, who practises, and what
 * day it is.
 */
@NullMarked
package vizavi.analysis.spacing;

import org.jspecify.annotations.NullMarked;
