package vizavi.scenario.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.shape.Field;
import vizavi.scenario.shape.Language;
import vizavi.scenario.shape.Shape;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.scenario.shape.Translated;
import vizavi.scoring.Rubric;

/**
 * What the language says of a place in a file.
 *
 * @param file the shape of the whole
 */
record Shapes(Shape file) {
  static final Shapes OF_SOURCES = new Shapes(Language.scenario(Rubric.shipped().moves().keySet()));
  static final Shapes OF_TRANSLATIONS = new Shapes(Translated.file());

  /** What a part may hold; empty where the language knows no such part. */
  Optional<Shape> of(Twig twig) {
    Optional<Shape> shape = Optional.of(file);
    for (Twig step : twig.way()) {
      shape = shape.flatMap(one -> below(one, step));
    }
    return shape;
  }

  private static Optional<Shape> below(Shape shape, Twig step) {
    return switch (shape) {
      case Many many when step.isItem() -> Optional.of(many.item());
      case Either either when step.isItem() -> Optional.of(either.list().item());
      case Speech speech when !step.isItem() ->
          Optional.of(step.name().equals("when") ? new Question() : speech.words());
      case ById byId when !step.isItem() -> Optional.of(byId.value());
      case Fields fields -> field(fields, step).map(Field::shape);
      case Kinds kinds -> field(kinds, step).map(Field::shape);
      default -> Optional.empty();
    };
  }

  /** The key of the language that a key of the file is; empty for ids and unknown keys. */
  Optional<Field> field(Twig key) {
    return key.parent().flatMap(this::of).flatMap(shape -> field(shape, key));
  }

  private static Optional<Field> field(Shape shape, Twig key) {
    return fields(shape, key.parent().orElse(key)).stream()
        .filter(field -> field.key().equals(key.name()))
        .findFirst();
  }

  /** The keys that go with what is written in a mapping already. */
  static List<Field> fields(Shape shape, Twig mapping) {
    return switch (shape) {
      case Fields fields -> fields.fields();
      case Kinds kinds -> fields(kinds, mapping);
      default -> List.of();
    };
  }

  private static List<Field> fields(Kinds kinds, Twig mapping) {
    List<String> written = mapping.children().stream().map(Twig::name).toList();
    List<Fields> fitting =
        kinds.kinds().stream().filter(kind -> kind.keys().containsAll(written)).toList();
    Map<String, Field> keys = new LinkedHashMap<>();
    for (Fields kind : fitting.isEmpty() ? kinds.kinds() : fitting) {
      kind.fields().forEach(field -> keys.putIfAbsent(field.key(), field));
    }
    return List.copyOf(keys.values());
  }
}
