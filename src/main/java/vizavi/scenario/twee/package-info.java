/**
 * Stories written in Twee 3, the text format of Twine, made into drafts of scenarios.
 *
 * <p>Knows passages, links and the most used marks of SugarCube and Harlowe. Refuses to run any of
 * their commands: what can't be carried over is listed.
 */
@NullMarked
package vizavi.scenario.twee;

import org.jspecify.annotations.NullMarked;
