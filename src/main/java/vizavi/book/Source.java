package vizavi.book;

import java.util.Optional;

/**
 * Where a wording stands.
 *
 * @param scenario id of the scenario
 * @param title of the scenario
 * @param scene id of the scene
 * @param visit title of the visit it belongs to
 * @param why the author's reason
 * @param instead of a wording to avoid, what to say rather; of one to use, what it was said for
 * @param critical whether after it the attempt can't be passed
 */
public record Source(
    String scenario,
    String title,
    String scene,
    Optional<String> visit,
    Optional<String> why,
    Optional<String> instead,
    boolean critical) {}
