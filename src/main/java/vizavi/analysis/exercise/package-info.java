/**
 * Single exchanges to practise: which scenes put a skill to the test, how a conversation comes to
 * one, what a reply there is worth to whoever practises, and which one is next.
 *
 * <p>Knows scenarios, their solution and what was practised before. Refuses to know who practises.
 */
@NullMarked
package vizavi.analysis.exercise;

import org.jspecify.annotations.NullMarked;
