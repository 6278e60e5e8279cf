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
import vizavi.text.Listed;
import vizavi.text.Mapping;
import vizavi.text.Message;
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
  private static final Message AT_LEAST_ONE_OF =
      Message.of("missing-key.one-of", "{0} needs at least one {1}");
  private static final Message AT_LEAST_ONE =
      Message.of("missing-key.one", "{0} needs at least one");
  private static final Message AT_LEAST_TWO =
      Message.of("missing-key.two", "{0} needs at least two");
  private static final Message A_SPEAKER =
      Message.of(
          "missing-key.speaker", "this line needs a speaker, such as \"client\" or \"narrator\"");

  private final Diagnostics diagnostics;
  private final ScalarFit scalars;

  public Fit(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.scalars = new ScalarFit(diagnostics);
  }

  /**
   * The part of {@code node} that fits.
   *
   * @param thing what it is, as the subject of a sentence: {@code "level"}, {@code scene "x"}; a
   *     text or a message
   */
  public Node fit(Shape shape, Node node, Object thing) {
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

  private Node wrong(Shape shape, Node node, Object thing) {
    diagnostics.error(
        node.place(), "wrong-type", () -> Found.otherwise(thing, shape, Found.what(node)));
    return new Broken(node.place());
  }

  private static Fields kind(Kinds kinds, Mapping mapping) {
    Predicate<Fields> meant =
        fields ->
            fields.keys().stream()
                .anyMatch(key -> !key.equals("start") && mapping.entry(key).isPresent());
    return kinds.kinds().stream().filter(meant).findFirst().orElse(kinds.kinds().getLast());
  }

  private Node fields(Fields shape, Mapping mapping, Object thing) {
    List<Mapping.Entry> kept = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (Mapping.Entry entry : mapping.entries()) {
      written.add(entry.name());
      shape
          .field(entry.name())
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
          mapping.place(),
          "missing-key",
          () -> Message.of("missing-key", "{0} still needs {1}", thing, Listed.and(missing)));
    }
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Mapping.Entry kept(Mapping.Entry entry, Shape shape, Object thing) {
    return new Mapping.Entry(entry.key(), fit(shape, entry.value(), thing));
  }

  private void unknown(Mapping.Entry entry, List<String> keys, Object thing) {
    diagnostics.error(
        entry.key().place(),
        "unknown-key",
        () -> {
          var said =
              Message.of("unknown-key", "{0} has no key {1}", thing, Quoted.of(entry.name()));
          var known = Message.of("unknown-key.known", "{0}; the keys here are {1}", said, keys);
          return Nearest.hint(said, entry.name(), keys, known);
        });
  }

  private Node byId(ById shape, Mapping mapping, Object thing) {
    List<Mapping.Entry> kept = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      scalars.id(entry.key(), shape);
      kept.add(kept(entry, shape.value(), Noun.named(shape.what(), Quoted.of(entry.name()))));
    }
    if (kept.size() < shape.atLeast()) {
      return few(mapping, AT_LEAST_ONE_OF.with(thing, Noun.of(shape.what())));
    }
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node hashes(Mapping mapping) {
    List<Mapping.Entry> kept = new ArrayList<>();
    mapping.entries().forEach(e -> kept.add(kept(e, new Shape.Text(), Quoted.of(e.name()))));
    return new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node few(Node node, Message message) {
    diagnostics.error(node.place(), "missing-key", message);
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
            Message.of(
                "unknown-key.when",
                "whether a line is there is for the source to say; delete \"when\""));
      } else if (!when && ++speakers > 1) {
        diagnostics.error(
            entry.key().place(),
            "unknown-key",
            () ->
                Message.of(
                    "unknown-key.speaker",
                    "a line has one speaker, and {0} is a second; begin a new line with \"- \"",
                    Quoted.of(entry.name())));
      } else {
        Shape shape = when ? new Shape.Question() : speech.words();
        kept.add(kept(entry, shape, Quoted.of(entry.name())));
      }
    }
    return speakers == 0
        ? few(mapping, A_SPEAKER)
        : new Mapping(List.copyOf(kept), mapping.place());
  }

  private Node many(Many shape, Sequence sequence, Object thing) {
    List<Node> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : sequence.items()) {
      Node fits = fit(shape.item(), item, item(thing));
      if (shape.unique() && fits instanceof Scalar scalar && !seen.add(scalar.value())) {
        diagnostics.error(
            item.place(),
            "duplicate-id",
            () ->
                Message.of(
                    "duplicate-id.list",
                    "{0} stands in this list twice; delete one",
                    Quoted.of(scalar.value())));
      } else {
        kept.add(fits);
      }
    }
    if (sequence.items().size() < shape.atLeast()) {
      return few(sequence, (shape.atLeast() == 1 ? AT_LEAST_ONE : AT_LEAST_TWO).with(thing));
    }
    if (sequence.items().size() > shape.atMost()) {
      diagnostics.error(
          sequence.place(),
          "value-out-of-range",
          () ->
              Message.of(
                  "value-out-of-range.room",
                  "{0} has room for {1}, not {2}",
                  thing,
                  shape.atMost(),
                  sequence.items().size()));
    }
    return new Sequence(List.copyOf(kept), sequence.place());
  }

  private static Message item(Object thing) {
    return Message.of("part.each-item", "each item of {0}", thing);
  }
}
