package vizavi.library.ui.translate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;

/**
 * Reads a language's file once: a page asks for the same again and again, and it takes its time.
 */
final class LastRead {
  static final Translation NOTHING = new Translation("", Map.of(), Map.of(), Map.of(), Map.of());

  private final String file;
  private Optional<Read> read = Optional.empty();

  private record Read(Scenario source, String text, TranslationReading reading) {}

  LastRead(String language) {
    file = "scenario." + language + ".yaml";
  }

  /** What is to be said of a text; nothing before the first word. */
  TranslationReading of(Scenario source, String text) {
    if (text.isBlank()) {
      return new TranslationReading(Optional.empty(), Optional.of(NOTHING), List.of());
    }
    if (read.filter(one -> one.source() == source && one.text().equals(text)).isEmpty()) {
      var utf8 = text.getBytes(StandardCharsets.UTF_8);
      read = Optional.of(new Read(source, text, TranslationReader.read(source, file, utf8)));
    }
    return read.orElseThrow().reading();
  }
}
