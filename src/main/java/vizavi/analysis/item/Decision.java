package vizavi.analysis.item;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How one scene was decided.
 *
 * @param scene its id
 * @param shown how often it asked for a reply and got one
 * @param seconds median time a reply took; empty where nobody knows
 * @param replies all that were ever on offer, the one given most often first
 */
public record Decision(String scene, int shown, OptionalDouble seconds, List<Taken> replies) {}
