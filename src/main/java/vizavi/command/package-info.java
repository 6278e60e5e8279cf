/**
 * What is done with scenarios from a command line: looking them over.
 *
 * <p>Reads files and prints. Refuses to know a server, a database or a page.
 */
@NullMarked
package vizavi.command;

import org.jspecify.annotations.NullMarked;
