package vizavi.attempt;

import java.util.List;
import java.util.UUID;
import vizavi.analysis.item.Decision;

/**
 * How the replies of a revision were taken.
 *
 * @param attempts that were counted: assessed and over
 * @param decisions in the order of the scenes in the text
 */
public record Counted(UUID revision, int attempts, List<Decision> decisions) {}
