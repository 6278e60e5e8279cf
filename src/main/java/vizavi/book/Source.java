package vizavi.book;

import java.util.Optional;

/**
 * Where a wording stands.
 *
 * @param scenario id of the scenario
 * @param title of the scenario
 * @param scene id of the scene; empty if the scenario as it is played now has none like it
 * @param visit title of the visit it belongs to
 * @param why the author's reason, or the mentor's
 * @param by name of the mentor who says it; empty if the author does
 * @param instead of a wording to avoid, what to say rather; of one to use, what it was said for
 * @param critical whether after it the attempt can't be passed
 */
public record Source(
    String scenario,
    String title,
    Optional<String> scene,
    Optional<String> visit,
    Optional<String> why,
    Optional<String> by,
    Optional<String> instead,
    boolean critical) {}
