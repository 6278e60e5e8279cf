package vizavi.text;

/** Something that a diagnostic already speaks about; whoever meets it keeps silent. */
public record Broken(Span place) implements Node {}
