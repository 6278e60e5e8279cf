package vizavi.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.Blocks;

/** The sound text of {@link OpenLibrary} in Ukrainian. */
public final class Ukrainian {
  private static final Path FILE =
      Path.of("src/test/resources/vizavi/translations/single-talk.uk.yaml");

  private Ukrainian() {}

  /** Its translation, made from a source as it is. */
  public static String of(String source) {
    return text() + from(read(source));
  }

  /** The same without a word of what it was made from. */
  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source and this translation of it. */
  public static Texts both(String source) {
    return new Texts(source, new TreeMap<>(Map.of("uk", of(source))));
  }

  private static String from(Scenario source) {
    return Blocks.of(source).values().stream()
        .map(block -> "  " + block.id() + ": " + block.hash() + "\n")
        .collect(Collectors.joining("", "translated-from:\n", ""));
  }

  private static Scenario read(String source) {
    return ScenarioReader.read("source", "scenario.yaml", source).scenario().orElseThrow();
  }
}
