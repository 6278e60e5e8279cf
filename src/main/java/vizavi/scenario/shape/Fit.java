package vizavi.scenario.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vizavi.scenario.shape.Shape.Blank;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Hashes;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.text.Broken;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Nearest;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/**
 * Holds a tree against the language. What does not fit is reported and cut out, so that whoever
 * reads on meets only what fits, or {@link Broken}.
 */
public final class Fit {
  private final Diagnostics diagnostics;
  private final ScalarFit scalars;

  public Fit(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.scalars = new ScalarFit(diagnostics);
  }

  /**
   * The part of {@code node} that fits.
   *
   * @param thing what it is, as the beginning of a sentence: {@code "level"}, {@code scene "x"}
   */
  public Node fit(Shape shape, Node node, String thing) {
    return switch (node) {
      case Broken broken -> broken;
      case Scalar scalar when shape instanceof Either(Shape single, Many list) ->
          scalar.nothing() && !(single instanceof Blank)
              ? wrong(shape, scalar, thing)
              : fit(single, scalar, thing);
      case Node any when shape instanceof Either(Shape single, Many list) ->
          any instanceof Sequence ? fit(list, any, thing) : wrong(shape, any, thing);
      case Mapping mapping when shape instanceof Fields fields -> fields(fields, mapping, thing);
      case Mapping mapping when shape instanceof Kinds kinds ->
          fields(kind(kinds, mapping), mapping, thing);
      case Mapping mapping when shape instanceof ById byId -> byId(byId, mapping, thing);
      case Mapping mapping when shape instanceof Hashes -> hashes(mapping);
      case Mapping mapping when shape instanceof Speech speech -> speech(speech, mapping);
      case Sequence sequence when shape instanceof Many many -> many(many, sequence, thing);
      case Scalar scalar when ScalarFit.takes(shape) -> scalars.fit(shape, scalar, thing);
      default -> wrong(shape, node, thing);
    };
  }

  private Node wrong(Shape shape, Node node, String thing) {
    diagnostics.error(
        node.place(),
        "wrong-type",
        () -> thing + " must be " + shape.expected() + ", not " + Found.what(node));
    return new Broken(node.place());
  }

  private static Fields kind(Kinds kinds, Mapping mapping) {
    Predicate<Fields> meant =
        fields ->
            fields.keys().stream()
                .anyMatch(key -> !key.equals("start") && mapping.entry(key).isPresent());
    return kinds.kinds().stream().filter(meant).findFirst().orElse(kinds.kinds().getLast());
  }

  private Node fields(Fields shape, Mapping mapping, String thing) {
    List<Mapping.Entry> kept = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (Mapping.Entry entry : mapping.entries()) {
      written.add(entry.name());
      shape.fields().stream()
          .filter(field -> field.key().equals(entry.name()))
          .findFirst()
          .ifPresentOrElse(
              field -> kept.add(kept(entry, field.shape(), Quoted.of(entry.name()))),
              () -> {
                unknown(entry, shape.keys(), thing);
                // A misspelt key is one mistake, not two: the key it stands for is not missing.
                Nearest.to(entry.name(), shape.keys()).ifPresent(written::add);
              });
    }
    List<String> missing =
        shape.fields().stream()
            .filter(field -> field.required() && !written.contains(field.key()))
            .map(field -> Quoted.of(field.key()))
            .toList();
    if (!missing.isEmpty()) {
      diagnostics.error(
          mapping.place(), "missing-key", () -> thing + " still needs " + Found.list(missing));
    }
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Mapping.Entry kept(Mapping.Entry entry, Shape shape, String thing) {
    return new Mapping.Entry(entry.key(), fit(shape, entry.value(), thing));
  }

  private void unknown(Mapping.Entry entry, List<String> keys, String thing) {
    diagnostics.error(
        entry.key().place(),
        "unknown-key",
        () -> {
          String near = Nearest.hint(entry.name(), keys);
          String known = near.isEmpty() ? "; the keys here are " + String.join(", ", keys) : near;
          return thing + " has no key " + Quoted.of(entry.name()) + known;
        });
  }

  private Node byId(ById shape, Mapping mapping, String thing) {
    List<Mapping.Entry> kept = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      scalars.id(entry.key(), shape);
      kept.add(kept(entry, shape.value(), shape.what() + " " + Quoted.of(entry.name())));
    }
    if (kept.size() < shape.atLeast()) {
      return few(mapping, thing, "at least one " + shape.what());
    }
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node hashes(Mapping mapping) {
    List<Mapping.Entry> kept = new ArrayList<>();
    mapping.entries().forEach(e -> kept.add(kept(e, new Shape.Text(), Quoted.of(e.name()))));
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node few(Node node, String thing, String needed) {
    diagnostics.error(node.place(), "missing-key", () -> thing + " needs " + needed);
    return new Broken(node.place());
  }

  private Node speech(Speech speech, Mapping mapping) {
    List<Mapping.Entry> kept = new ArrayList<>();
    int speakers = 0;
    for (Mapping.Entry entry : mapping.entries()) {
      boolean when = entry.name().equals("when");
      if (when && !speech.conditional()) {
        diagnostics.error(
            entry.key().place(),
            "unknown-key",
            () -> "whether a line is there is for the source to say; delete \"when\"");
      } else if (!when && ++speakers > 1) {
        diagnostics.error(
            entry.key().place(),
            "unknown-key",
            () ->
                "a line has one speaker, and "
                    + Quoted.of(entry.name())
                    + " is a second; begin a new line with \"- \"");
      } else {
        Shape shape = when ? new Shape.Question() : speech.words();
        kept.add(kept(entry, shape, Quoted.of(entry.name())));
      }
    }
    return speakers == 0
        ? few(mapping, "this line", "a speaker, such as \"client\" or \"narrator\"")
        : new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node many(Many shape, Sequence sequence, String thing) {
    List<Node> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : sequence.items()) {
      Node fits = fit(shape.item(), item, item(thing));
      if (shape.unique() && fits instanceof Scalar scalar && !seen.add(scalar.value())) {
        diagnostics.error(
            item.place(),
            "duplicate-id",
            () -> Quoted.of(scalar.value()) + " stands in this list twice; delete one");
      } else {
        kept.add(fits);
      }
    }
    if (sequence.items().size() < shape.atLeast()) {
      return few(sequence, thing, shape.atLeast() == 1 ? "at least one" : "at least two");
    }
    if (sequence.items().size() > shape.atMost()) {
      diagnostics.error(
          sequence.place(),
          "value-out-of-range",
          () -> thing + " has room for " + shape.atMost() + ", not " + sequence.items().size());
    }
    return new Sequence(List.copyOf(kept), sequence.place());
  }

  private static String item(String thing) {
    return "each item of " + thing;
  }
}
