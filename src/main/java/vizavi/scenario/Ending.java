package vizavi.scenario;

import java.util.List;

/** Where an attempt stops. */
public record Ending(String id, Outcome outcome, List<Line> says, String lesson) {}
