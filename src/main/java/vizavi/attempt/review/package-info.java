/**
 * Mentors look at what their trainees played: comments, judgements, and what trainers make of them.
 *
 * <p>Knows what mentors say. Refuses to know how words are scored.
 */
@NullMarked
package vizavi.attempt.review;

import org.jspecify.annotations.NullMarked;
