package vizavi.scenario.twee;

/**
 * One thing that could not be carried over.
 *
 * @param line where it stands in the Twee file, 1-based
 * @param text the thing itself, cut where it is long
 */
public record LeftBehind(int line, What what, String text) {}
