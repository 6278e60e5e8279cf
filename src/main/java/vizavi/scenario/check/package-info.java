/**
 * The static rules, one a file: what is wrong with a scenario beyond its shape.
 *
 * <p>Knows a scenario as far as it could be read, and where everything stands. Each rule's slug is
 * its class and its page under {@code docs/diagnostics/}.
 */
@NullMarked
package vizavi.scenario.check;

import org.jspecify.annotations.NullMarked;
