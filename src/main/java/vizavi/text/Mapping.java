package vizavi.text;

import java.util.List;
import java.util.Optional;

/** Keys and values, in the author's order; no key twice. */
public record Mapping(List<Entry> entries, Span place) implements Node {

  /** One key with its value. */
  public record Entry(Scalar key, Node value) {
    /** The key as text. */
    public String name() {
      return key.value();
    }
  }

  /** The entry whose key is {@code name}, or empty. */
  public Optional<Entry> entry(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** The value whose key is {@code name}, or empty. */
  public Optional<Node> get(String name) {
    return entry(name).map(Entry::value);
  }
}
