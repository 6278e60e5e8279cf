package vizavi.scenario;

/** Holds in every scene, fires at most once an attempt, and leads to a scene or an ending. */
public record Trigger(String id, Condition when, String leadsTo) {}
