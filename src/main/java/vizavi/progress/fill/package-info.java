/**
 * Fills a database with made-up people who have really played, for demos and for measuring.
 *
 * <p>Knows doors that write by the hundred. Refuses to run in production or beside real people.
 */
@NullMarked
package vizavi.progress.fill;

import org.jspecify.annotations.NullMarked;
