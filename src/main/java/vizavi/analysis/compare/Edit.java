package vizavi.analysis.compare;

/** A piece of a sequence and what became of it. */
public record Edit<T>(Mark mark, T piece) {}
