/**
 * Notices: what a person is told, in the app and, where it is wished for, by e-mail.
 *
 * <p>Knows people and sentences. Refuses to know what happened.
 */
@NullMarked
package vizavi.notice;

import org.jspecify.annotations.NullMarked;
