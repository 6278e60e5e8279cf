/**
 * The checks before publishing: a scenario solved and played, and what that shows, one rule a file.
 *
 * <p>Knows the solver, the players that do not read, and where everything stands in the file. Each
 * rule's slug is its class and its page under {@code docs/diagnostics/}.
 */
@NullMarked
package vizavi.analysis.check;

import org.jspecify.annotations.NullMarked;
