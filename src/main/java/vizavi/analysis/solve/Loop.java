package vizavi.analysis.solve;

import java.util.List;

/**
 * A way round that changes nothing but the number of turns.
 *
 * @param way to where it begins
 * @param round the replies that lead back there, as {@code scene.reply}
 */
public record Loop(Route way, List<String> round) {}
