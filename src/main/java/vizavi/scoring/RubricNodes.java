package vizavi.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/**
 * Takes nodes for what a rubric needs. What is not so becomes a diagnostic and a stand-in, so that
 * all mistakes are found at once.
 */
final class RubricNodes {
  private static final String RULE = "rubric";

  private final Diagnostics diagnostics;

  RubricNodes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void wrong(Node node, String message) {
    diagnostics.error(node.place(), RULE, Message.english(message));
  }

  /** A mapping with every required key and no other than those and the optional ones. */
  Mapping mapping(Node node, List<String> required, List<String> optional) {
    var mapping = mapping(node);
    for (var entry : mapping.entries()) {
      if (!required.contains(entry.name()) && !optional.contains(entry.name())) {
        wrong(entry.key(), "unknown key " + Quoted.of(entry.name()));
      }
    }
    for (var key : required) {
      if (mapping.get(key).isEmpty() && node instanceof Mapping) {
        wrong(node, "missing key \"" + key + "\"");
      }
    }
    return mapping;
  }

  /** A mapping with any keys. */
  Mapping mapping(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    wrong(node, "expected keys and values");
    return new Mapping(List.of(), node.place());
  }

  String text(Mapping mapping, String key) {
    return mapping.get(key).map(this::text).orElse("");
  }

  private String text(Node node) {
    if (node instanceof Scalar scalar && !scalar.value().isBlank()) {
      return scalar.value();
    }
    wrong(node, "expected some text");
    return "";
  }

  /** A whole number in a range; {@code missing} where the key is not there. */
  int number(Mapping mapping, String key, int from, int to, int missing) {
    return mapping.get(key).map(node -> number(node, from, to)).orElse(missing);
  }

  int number(Node node, int from, int to) {
    if (node instanceof Scalar scalar && scalar.value().matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(scalar.value());
      if (from <= number && number <= to) {
        return number;
      }
    }
    wrong(node, "expected a whole number from " + from + " to " + to);
    return from;
  }

  /** One of several names; empty, with a diagnostic, where it is none. */
  <T> Optional<T> oneOf(Node node, Map<String, T> names) {
    if (!(node instanceof Scalar scalar)) {
      wrong(node, "expected one of " + listed(names.keySet()));
      return Optional.empty();
    }
    if (!names.containsKey(scalar.value())) {
      wrong(
          node,
          "unknown name "
              + Quoted.of(scalar.value())
              + Nearest.hint(scalar.value(), names.keySet()));
    }
    return Optional.ofNullable(names.get(scalar.value()));
  }

  /** A list of moves, each known and there once; empty where the key is not there. */
  List<String> moves(Mapping mapping, String key, Set<String> known) {
    return mapping.get(key).map(node -> moves(node, known)).orElse(List.of());
  }

  List<String> moves(Node node, Set<String> known) {
    var names = known.stream().collect(Collectors.toMap(name -> name, name -> name));
    var moves = items(node).stream().flatMap(item -> oneOf(item, names).stream()).toList();
    if (Set.copyOf(moves).size() < moves.size()) {
      wrong(node, "a move is named twice");
    }
    return moves;
  }

  /** The nodes of a list of at least one. */
  List<Node> items(Node node) {
    if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
      return sequence.items();
    }
    wrong(node, "expected a list");
    return List.of();
  }

  private static String listed(Collection<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }
}
