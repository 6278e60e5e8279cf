package vizavi.library.exchange;

import java.util.List;
import vizavi.library.Draft;
import vizavi.scenario.twee.LeftBehind;

/**
 * A draft that was made of a file.
 *
 * @param file its name as it may be shown
 * @param known whether there was a scenario or a draft of this id already; nothing of it was
 *     changed
 * @param languages of the translations that came with it, sorted
 * @param left what a story could not bring along; none for a file of ours
 * @param more how many more such things there are than are listed
 */
public record Arrival(
    Draft draft,
    String file,
    boolean known,
    List<String> languages,
    List<LeftBehind> left,
    int more) {}
