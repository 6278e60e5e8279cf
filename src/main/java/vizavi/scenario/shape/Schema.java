package vizavi.scenario.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scenario.Scenario;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.Blank;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Hashes;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.scenario.shape.Shape.Text;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scenario.shape.Shape.Word;
import vizavi.text.Json;

/** The language as a JSON Schema. Draft 7, which every YAML editor knows. */
public final class Schema {
  private static final String TYPE = "type";

  private Schema() {}

  /** The schema's text. */
  public static String of(Fields scenario) {
    return of("Vizavi scenario, version 1", "Language", scenario);
  }

  /** The schema's text for the file of a translation. */
  public static String ofTranslation() {
    return of("Translation of a Vizavi scenario, version 1", "Translated", Translated.file());
  }

  private static String of(String title, String from, Fields file) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", title);
    schema.put(
        "$comment", "Generated from vizavi.scenario.shape." + from + "; do not change it by hand.");
    schema.putAll(fields(file));
    return Json.write(schema);
  }

  private static Map<String, Object> of(Shape shape) {
    return switch (shape) {
      // an editor reads an unquoted Yes or 1984 as no text; the reader takes it for one
      case Text t -> map(TYPE, List.of("string", "number", "boolean"), "pattern", "\\S");
      case Blank b -> map(TYPE, List.of("string", "number", "boolean", "null"));
      case Question q -> map(TYPE, "string", "pattern", "\\S");
      case Whole(int from, int to) -> map(TYPE, "integer", "minimum", from, "maximum", to);
      case Flag f -> map(TYPE, "boolean");
      case OneOf(List<String> words) -> map("enum", words);
      case Word(Set<String> reserved) -> id(reserved);
      case Name(String of, List<String> known) ->
          known.isEmpty() ? id(Set.of()) : map("enum", known);
      case Amount a -> map(TYPE, List.of("integer", "string", "boolean"));
      case Many many -> many(many);
      case ById byId -> byId(byId);
      case Fields fields -> fields(fields);
      case Kinds(List<Fields> kinds) -> map("anyOf", kinds.stream().map(Schema::fields).toList());
      case Hashes h -> map(TYPE, "object", "additionalProperties", of(new Text()));
      case Speech speech -> speech(speech);
      case Either(Shape single, Many list) -> map("anyOf", List.of(of(single), of(list)));
    };
  }

  private static Map<String, Object> id(Set<String> reserved) {
    Map<String, Object> id = map(TYPE, "string", "pattern", "^" + Scenario.ID.pattern() + "$");
    if (!reserved.isEmpty()) {
      id.put("not", map("enum", reserved.stream().sorted().toList()));
    }
    return id;
  }

  private static Map<String, Object> many(Many many) {
    Map<String, Object> list =
        map(TYPE, "array", "items", of(many.item()), "minItems", many.atLeast());
    if (many.atMost() < Integer.MAX_VALUE) {
      list.put("maxItems", many.atMost());
    }
    list.put("uniqueItems", many.unique());
    return list;
  }

  private static Map<String, Object> byId(ById byId) {
    return map(
        TYPE,
        "object",
        "propertyNames",
        id(byId.reserved()),
        "minProperties",
        byId.atLeast(),
        "additionalProperties",
        of(byId.value()));
  }

  private static Map<String, Object> fields(Fields fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields.fields()) {
      Map<String, Object> property = map("description", field.meaning().toString());
      property.putAll(of(field.shape()));
      properties.put(field.key(), property);
    }
    List<String> required =
        fields.fields().stream().filter(Field::required).map(Field::key).toList();
    return map(
        TYPE,
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static Map<String, Object> speech(Speech said) {
    Map<String, Object> when = map("description", "The line is there only if this holds.");
    when.putAll(of(new Question()));
    int keys = said.conditional() ? 2 : 1;
    Map<String, Object> speech = map(TYPE, "object", "minProperties", 1, "maxProperties", keys);
    Map<String, Object> properties = map("client", of(said.words()), "narrator", of(said.words()));
    properties.put("when", said.conditional() ? when : false);
    speech.put("properties", properties);
    speech.put("additionalProperties", of(said.words()));
    return speech;
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }
}
