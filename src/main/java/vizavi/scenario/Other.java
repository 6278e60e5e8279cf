package vizavi.scenario;

/** Somebody beside the client who speaks; {@code portrait} is the name of a portrait. */
public record Other(String name, String about, String portrait) {}
