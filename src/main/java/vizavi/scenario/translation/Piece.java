package vizavi.scenario.translation;

/**
 * One text of a scenario that every language has.
 *
 * @param way where it stands in a file of a translation: {@code scenes/the-call/says/0}
 * @param text in the scenario's language
 */
public record Piece(String way, String text) {}
