package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/** The keys that could stand in a mapping and do not yet. */
record Keys(Names names, Meanings meanings) {
  private static final List<String> TARGETS = List.of("leads-to", "to");

  /**
   * @param mapping as the whole file has it
   */
  List<Suggestion> of(Shape shape, Twig mapping) {
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

  private static List<Suggestion> fields(Shape shape, Twig mapping) {
    return Shapes.fields(shape, mapping).stream().map(Keys::key).toList();
  }

  private static Suggestion key(Field field) {
    return new Suggestion(
        field.key(),
        field.key() + opening(field.shape()),
        field.required() ? "needed" : "key",
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
      keys.add(speaker("client", "The person facing the trainee says it."));
      keys.add(speaker("narrator", "It is told, not said."));
      names
          .all("others")
          .forEach(
              other ->
                  keys.add(speaker(other.name(), other.child("name").map(Twig::value).orElse(""))));
    }
    keys.add(new Suggestion("when", "when: $0", "key", "The line is there only if this holds."));
    return keys;
  }

  private static Suggestion speaker(String id, String about) {
    return new Suggestion(id, id + ": $0", "speaker", about);
  }

  private List<Suggestion> facts() {
    Stream<String> own = names.all("facts").stream().map(Twig::name);
    return Stream.concat(Stream.of("patience", "trust"), own)
        .map(id -> new Suggestion(id, id + ": $0", "fact", meanings.fact(id).orElse("")))
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
        .map(id -> new Suggestion(id, id + ":\n  $0", "promised", "Something leads there already."))
        .toList();
  }

  /** The beginnings of an item below a key that takes a list. */
  List<Suggestion> items(Shape shape, Values values) {
    return switch (shape) {
      case Either either -> items(either.list(), values);
      case Many many -> first(many.item(), values).map(Keys::dashed).toList();
      default -> List.of();
    };
  }

  private Stream<Suggestion> first(Shape item, Values values) {
    Twig nothing = Twig.root();
    return Stream.concat(of(item, nothing).stream(), values.of(item, nothing, "").stream());
  }

  private static Suggestion dashed(Suggestion item) {
    return new Suggestion("- " + item.label(), "- " + item.snippet(), item.note(), item.about());
  }
}
