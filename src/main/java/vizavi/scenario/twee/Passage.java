package vizavi.scenario.twee;

import java.util.List;

/**
 * A passage as it stands in the file.
 *
 * @param line of its header, 1-based; its text begins on the next one
 * @param text without the blank lines at its end
 */
record Passage(String name, List<String> tags, int line, String text) {}
