package vizavi.text;

/** A part of a YAML tree that knows where it stands. */
public sealed interface Node permits Scalar, Mapping, Sequence, Broken {
  /** What to underline: the scalar itself, or the key of a block that has one. */
  Span place();
}
