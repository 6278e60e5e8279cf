package vizavi.scenario;

/** After {@code turns} replies (1..200) the conversation goes to the ending {@code leadsTo}. */
public record TurnLimit(int turns, String leadsTo) {}
