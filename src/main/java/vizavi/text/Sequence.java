package vizavi.text;

import java.util.List;

/** A list, in the author's order. */
public record Sequence(List<Node> items, Span place) implements Node {}
