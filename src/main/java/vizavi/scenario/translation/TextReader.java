package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Line;
import vizavi.scenario.read.Part;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/** Gathers the texts of a file that fits the shape of translations. */
final class TextReader {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> own = new LinkedHashMap<>();
  private final Map<String, List<String>> speakers = new LinkedHashMap<>();

  private TextReader() {}

  static Translation of(Node tree) {
    TextReader reader = new TextReader();
    Part root = Part.of(tree);
    reader.head(root);
    root.part("scenes").entries().forEach(entry -> reader.scene("scenes/", entry));
    root.part("endings").entries().forEach(entry -> reader.ending("endings/", entry));
    Map<String, String> from = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("translated-from").entries()) {
      if (entry.value() instanceof Scalar hash) {
        from.put(entry.name(), hash.value().strip());
      }
    }
    return new Translation(
        root.textOr("language", ""), reader.texts, reader.own, reader.speakers, from);
  }

  private void head(Part root) {
    texts(root, "", "title", "role", "briefing");
    texts(root.part("client"), "client/", "name", "about");
    for (Mapping.Entry other : root.part("others").entries()) {
      texts(Part.of(other.value()), "others/" + other.name() + "/", "name", "about");
    }
    root.part("visits").entries().forEach(visit -> texts("visits/" + visit.name(), visit));
  }

  private void scene(String around, Mapping.Entry entry) {
    String way = around + entry.name() + "/";
    Part part = Part.of(entry.value());
    says(way, part);
    own(way, part, "asks-again");
    for (Mapping.Entry reply : part.part("replies").entries()) {
      String below = way + "replies/" + reply.name() + "/";
      texts(Part.of(reply.value()), below, "words", "because", "better", "reason");
      own(below, Part.of(reply.value()), "hears");
    }
  }

  private void ending(String around, Mapping.Entry entry) {
    String way = around + entry.name() + "/";
    says(way, Part.of(entry.value()));
    texts(Part.of(entry.value()), way, "lesson");
  }

  private void says(String around, Part part) {
    String way = around + "says";
    List<String> who = new ArrayList<>();
    switch (part.node("says").orElse(null)) {
      case Scalar text when !text.value().isBlank() -> {
        who.add(Line.CLIENT);
        put(way + "/0", text.value());
      }
      case Sequence list -> {
        for (Node item : list.items()) {
          for (Mapping.Entry line : Part.of(item).entries()) {
            texts(way + "/" + who.size(), line);
            who.add(line.name());
          }
        }
      }
      case null, default -> {}
    }
    if (!who.isEmpty()) {
      speakers.put(way, List.copyOf(who));
    }
  }

  private void texts(String way, Mapping.Entry line) {
    if (line.value() instanceof Scalar text) {
      put(way, text.value());
    }
  }

  private void texts(Part part, String around, String... keys) {
    for (String key : keys) {
      part.text(key).ifPresent(text -> put(around + key, text));
    }
  }

  private void own(String around, Part part, String key) {
    List<String> wordings = part.texts(key);
    if (!wordings.isEmpty()) {
      own.put(around + key, wordings);
    }
  }

  private void put(String way, String text) {
    if (!text.isBlank()) {
      texts.put(way, text.strip());
    }
  }
}
