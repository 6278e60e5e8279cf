package vizavi.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A small, sound scenario to begin from. */
public enum Template {
  /** One conversation from the first word to the last. */
  SINGLE_TALK,
  /** The same client on several days; what was promised is remembered. */
  SEVERAL_VISITS,
  /** One client at the counter, others waiting behind. */
  QUEUE;

  /** As files and message keys name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The whole scenario, in the scenario language. */
  public String text() {
    var file = "/vizavi/library/templates/" + id() + ".yaml";
    try (var stream = Template.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The template " + file + " is not in this build");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
