/**
 * Play scripts: a way through a scenario that a trainer can read, and that a machine holds the
 * scenario to.
 *
 * <p>Knows plays and debriefs. Refuses to know where scripts lie.
 */
@NullMarked
package vizavi.analysis.script;

import org.jspecify.annotations.NullMarked;
