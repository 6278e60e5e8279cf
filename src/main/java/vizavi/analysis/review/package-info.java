/**
 * What a mentor hears in a conversation beside what was heard when it was played.
 *
 * <p>Knows judgements and how often they agree with the scores. Refuses to know who judged whom.
 */
@NullMarked
package vizavi.analysis.review;

import org.jspecify.annotations.NullMarked;
