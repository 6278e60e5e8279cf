package vizavi.attempt;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * The terms of a task as they stand for one person.
 *
 * @param steps how many the assignment has, at least 1
 * @param title of the assignment
 * @param words what the mentor says about it; may be empty
 * @param by who assigned it, as people know them
 * @param due for this person, in the zone the mentor chose
 * @param tries how many were begun
 * @param left how many more may be begun; empty where there is no limit
 * @param passed whether the step is passed
 * @param underWay the attempt begun for it that is not over; beginning hands it back
 * @param refusal why none can be begun now; empty where one can
 */
public record TaskTerms(
    Task task,
    int steps,
    String title,
    String words,
    String by,
    String scenario,
    Mode mode,
    Answering answering,
    Marks marks,
    Optional<ZonedDateTime> due,
    int tries,
    Optional<Integer> left,
    boolean passed,
    Optional<UUID> underWay,
    Optional<Refusal> refusal) {}
