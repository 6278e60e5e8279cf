package vizavi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or mapping whose end has not come yet. */
sealed interface Open {

  void add(Node child);

  Node close();

  /** What to underline for a child that is a block or nothing, and has its own place. */
  Span underline(Span own);

  static Open of(boolean mapping, boolean refused, Span place, Diagnostics diagnostics) {
    return mapping
        ? new Keys(refused, place, diagnostics, new ArrayList<>(), new HashMap<>())
        : new Items(refused, place, new ArrayList<>());
  }

  /** An open list. */
  record Items(boolean refused, Span place, List<Node> items) implements Open {
    @Override
    public void add(Node child) {
      items.add(child);
    }

    @Override
    public Node close() {
      return refused ? new Broken(place) : new Sequence(List.copyOf(items), place);
    }

    @Override
    public Span underline(Span own) {
      return own;
    }
  }

  /** An open mapping: keys and values come in turns. */
  final class Keys implements Open {
    private final boolean refused;
    private final Span place;
    private final Diagnostics diagnostics;
    private final List<Mapping.Entry> entries;
    private final Map<String, Span> seen;
    private @Nullable Node key;

    Keys(
        boolean refused,
        Span place,
        Diagnostics diagnostics,
        List<Mapping.Entry> entries,
        Map<String, Span> seen) {
      this.refused = refused;
      this.place = place;
      this.diagnostics = diagnostics;
      this.entries = entries;
      this.seen = seen;
    }

    @Override
    public void add(Node child) {
      if (key == null) {
        key = child;
        return;
      }
      Node name = key;
      key = null;
      if (name instanceof Scalar scalar) {
        pair(scalar, child);
      } else if (!(name instanceof Broken)) {
        diagnostics.error(
            name.place(),
            "syntax",
            Message.of("syntax.key", "a key must be a word, not a list or a mapping"));
      }
    }

    private void pair(Scalar name, Node value) {
      Span first = seen.putIfAbsent(name.value(), name.place());
      if (first == null) {
        entries.add(new Mapping.Entry(name, placed(name, value)));
      } else {
        diagnostics.error(
            name.place(),
            "duplicate-key",
            () ->
                Message.of(
                    "duplicate-key",
                    "the key {0} is already there, in line {1};"
                        + " give this one another name or delete it",
                    Quoted.of(name.value()),
                    first.line()));
      }
    }

    /** A value of which nothing is written stands where its key stands. */
    private static Node placed(Scalar name, Node value) {
      return value instanceof Scalar scalar && scalar.place().length() == 0
          ? new Scalar(scalar.value(), scalar.style(), scalar.source(), name.place())
          : value;
    }

    @Override
    public Node close() {
      return refused ? new Broken(place) : new Mapping(List.copyOf(entries), place);
    }

    @Override
    public Span underline(Span own) {
      return key == null ? own : key.place();
    }
  }
}
