package vizavi.scenario.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Scalar;
import vizavi.text.Sequence;
import vizavi.text.Span;

/** A mapping that fits the language; what was broken reads as if it were not there. */
public record Part(Mapping mapping) {
  private static final Mapping NOTHING = new Mapping(List.of(), new Span("", 1, 1, 0));

  /** The node as a mapping, or an empty one. */
  public static Part of(Node node) {
    return new Part(node instanceof Mapping some ? some : NOTHING);
  }

  public List<Mapping.Entry> entries() {
    return mapping.entries();
  }

  public Optional<Node> node(String key) {
    return mapping.get(key);
  }

  Optional<Scalar> scalar(String key) {
    return node(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** The text, without the blank lines around it. */
  public Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.value().strip());
  }

  public String textOr(String key, String other) {
    return text(key).orElse(other);
  }

  int wholeOr(String key, int other) {
    return scalar(key).map(scalar -> Integer.parseInt(scalar.value())).orElse(other);
  }

  boolean flag(String key) {
    return text(key).filter("true"::equals).isPresent();
  }

  public Part part(String key) {
    return of(node(key).orElse(NOTHING));
  }

  public List<Node> list(String key) {
    return node(key)
        .map(node -> node instanceof Sequence sequence ? sequence.items() : List.<Node>of())
        .orElse(List.of());
  }

  /** One text or several, without the blank lines around them. */
  public List<String> texts(String key) {
    return Stream.concat(scalar(key).stream(), scalars(key).stream())
        .map(scalar -> scalar.value().strip())
        .toList();
  }

  /** The single values of a list. */
  List<Scalar> scalars(String key) {
    return list(key).stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
  }
}
