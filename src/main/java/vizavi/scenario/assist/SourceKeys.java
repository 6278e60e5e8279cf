package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vizavi.scenario.shape.Field;
import vizavi.scenario.shape.Shape;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.text.Message;

/** What could be written in a source, by the shape of its language and the names it has. */
record SourceKeys(Names names, Meanings meanings) implements Keys {
  private static final List<String> TARGETS = List.of("leads-to", "to");

  @Override
  public List<Suggestion> of(Shape shape, Twig mapping) {
    Set<String> written = new HashSet<>(mapping.children().stream().map(Twig::name).toList());
    List<Suggestion> keys =
        switch (shape) {
          case Fields fields -> fields(fields, mapping);
          case Kinds kinds -> fields(kinds, mapping);
          case Speech speech -> speakers(written);
          case ById byId when byId.value() instanceof Amount -> facts();
          case ById byId when byId.what().equals("scene") -> promised(names.all("scenes"));
          case ById byId when byId.what().equals("ending") -> promised(names.all("endings"));
          default -> List.of();
        };
    return keys.stream().filter(key -> !written.contains(key.label())).toList();
  }

  /** Those of the language alone. */
  static List<Suggestion> fields(Shape shape, Twig mapping) {
    return Shapes.fields(shape, mapping).stream().map(SourceKeys::key).toList();
  }

  static Suggestion key(Field field) {
    return new Suggestion(
        field.key(),
        field.key() + opening(field.shape()),
        field.required() ? Notes.NEEDED : Notes.KEY,
        Meanings.field(field));
  }

  /** What follows a key, so that its value can be written at once. */
  private static String opening(Shape shape) {
    return switch (shape) {
      case Fields fields when fields.keys().contains("turns") -> ": {$0}";
      case Fields fields -> ":\n  $0";
      case ById byId when byId.value() instanceof Amount -> ": {$0}";
      case ById byId -> ":\n  $0";
      case Many many when many.item() instanceof Shape.Text -> ":\n  - $0";
      case Many many -> many.item() instanceof Fields ? ":\n  - $0" : ": [$0]";
      default -> ": $0";
    };
  }

  private List<Suggestion> speakers(Set<String> written) {
    List<Suggestion> keys = new ArrayList<>();
    if (written.stream().allMatch("when"::equals)) {
      keys.add(
          speaker(
              "client",
              Message.of("help.speaker-client", "The person facing the trainee says it.")));
      keys.add(speaker("narrator", Message.of("help.speaker-narrator", "It is told, not said.")));
      names
          .all("others")
          .forEach(
              other ->
                  keys.add(
                      speaker(
                          other.name(),
                          Message.written(other.child("name").map(Twig::value).orElse("")))));
    }
    keys.add(
        new Suggestion(
            "when",
            "when: $0",
            Notes.KEY,
            Message.of("help.line-when", "The line is there only if this holds.")));
    return keys;
  }

  private static Suggestion speaker(String id, Message about) {
    return new Suggestion(id, id + ": $0", Message.of("help.note-speaker", "speaker"), about);
  }

  private List<Suggestion> facts() {
    Stream<String> own = names.all("facts").stream().map(Twig::name);
    return Stream.concat(Stream.of("patience", "trust"), own)
        .map(
            id ->
                new Suggestion(
                    id, id + ": $0", Notes.FACT, meanings.fact(id).orElse(Message.written(""))))
        .toList();
  }

  /** Ids something leads to, of which nothing is written yet. */
  private List<Suggestion> promised(List<Twig> here) {
    Set<String> promised = new TreeSet<>();
    names
        .root()
        .all()
        .filter(twig -> TARGETS.contains(twig.name()) && twig.children().isEmpty())
        .map(Twig::value)
        .filter(id -> id.matches("[a-z][a-z0-9-]*") && names.target(id).isEmpty())
        .forEach(promised::add);
    here.forEach(one -> promised.remove(one.name()));
    return promised.stream()
        .map(
            id ->
                new Suggestion(
                    id,
                    id + ":\n  $0",
                    Message.of("help.note-promised", "promised"),
                    Message.of("help.promised", "Something leads there already.")))
        .toList();
  }

  @Override
  public List<Suggestion> items(Shape shape, Twig list, Values values) {
    return first(shape, item -> of(item, Twig.root()), values);
  }

  /**
   * The first key or value of an item.
   *
   * @param keys those of an item's shape
   */
  static List<Suggestion> first(
      Shape shape, Function<Shape, List<Suggestion>> keys, Values values) {
    return switch (shape) {
      case Either either -> first(either.list(), keys, values);
      case Many many ->
          Stream.concat(
                  keys.apply(many.item()).stream(),
                  values.of(many.item(), Twig.root(), "").stream())
              .map(SourceKeys::dashed)
              .toList();
      default -> List.of();
    };
  }

  private static Suggestion dashed(Suggestion item) {
    return new Suggestion("- " + item.label(), "- " + item.snippet(), item.note(), item.about());
  }
}
