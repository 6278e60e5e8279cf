package vizavi.analysis.compare;

/**
 * A thing in a scenario.
 *
 * @param id as the author wrote it; {@code scene.reply} for a reply; empty for the scenario itself
 *     and its client
 */
public record Place(Kind kind, String id) {}
