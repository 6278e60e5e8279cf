/**
 * What a conversation shows: the debrief of a transcript.
 *
 * <p>Knows scores, stances and endings. Refuses to know who played and when.
 */
@NullMarked
package vizavi.analysis;

import org.jspecify.annotations.NullMarked;
