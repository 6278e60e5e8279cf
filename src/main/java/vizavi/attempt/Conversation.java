package vizavi.attempt;

import java.util.List;
import vizavi.play.Turn;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;

/**
 * An attempt as it stands now.
 *
 * @param scenario the text it plays on
 * @param turns what counts: the opening first, turns stepped back from left out
 * @param offers the replies to choose from, shuffled by the attempt's seed; empty when it is over
 * @param next number the next row must have; hand it back with the answer
 * @param listens whether the next reply is typed; else it is chosen
 * @param mayLook whether the choices can be looked at before typing, and were not yet
 * @param looked whether they were looked at for the next reply
 * @param mayStepBack whether there is a turn to step back from, and the mode allows it
 */
public record Conversation(
    Attempt attempt,
    Scenario scenario,
    List<Turn> turns,
    List<Reply> offers,
    int next,
    boolean listens,
    boolean mayLook,
    boolean looked,
    boolean mayStepBack) {}
