package vizavi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of one JSON object a line. */
final class JsonLines {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * The objects of a file; blank lines are left out.
   *
   * @throws BadUsage naming the file and line that can't be read
   */
  static List<JsonNode> in(Path file) throws BadUsage {
    List<JsonNode> objects = new ArrayList<>();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          objects.add(JSON.readTree(line));
        } catch (JacksonException e) {
          throw new BadUsage(file + ":" + number + ": this is no JSON object.");
        }
      }
    }
    return objects;
  }

  /** The lines of a file. */
  static List<String> lines(Path file) throws BadUsage {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new BadUsage("The file " + file + " can't be read.");
    }
  }

  /** A text of an object, or an empty one. */
  static String text(JsonNode object, String key) {
    var value = object.get(key);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
