/**
 * People: who they are, what they may do, how they sign in.
 *
 * <p>Knows passwords and roles. Refuses to know scenarios and attempts.
 */
@NullMarked
package vizavi.account;

import org.jspecify.annotations.NullMarked;
