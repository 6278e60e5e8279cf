/**
 * Looking over the shoulder: who stands beside an attempt under way, and what they whisper.
 *
 * <p>Knows watches, whispers, and how to tell those who listen that something changed. Refuses to
 * know how a conversation goes on.
 */
@NullMarked
package vizavi.attempt.live;

import org.jspecify.annotations.NullMarked;
