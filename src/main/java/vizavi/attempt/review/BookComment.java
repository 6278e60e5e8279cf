package vizavi.attempt.review;

import java.util.UUID;

/**
 * A comment that puts words into the team's book. Who said them is not told.
 *
 * @param scenario its id
 * @param scene id of the scene in which they were said
 * @param said the words
 * @param language of the scenario, such as {@code en}
 * @param words the mentor's
 * @param by the mentor's name
 */
public record BookComment(
    UUID comment,
    String scenario,
    String scene,
    String said,
    String language,
    ForBook kind,
    String words,
    String by) {}
