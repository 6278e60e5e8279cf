package vizavi.analysis.solve;

import java.util.List;

/**
 * A way through a scenario that the engine can go.
 *
 * @param replies in the order they are given, as {@code scene.reply}
 * @param end id of the ending reached, or of the scene where it stops
 * @param seed the luck with which the engine goes this way
 */
public record Route(List<String> replies, String end, long seed) {}
