package vizavi.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vizavi.Scenarios;

/** The scenarios the running product plays: those that are shipped, and the tests' own. */
final class Shelves {
  private static final List<Path> FROM =
      List.of(Scenarios.SHIPPED, Path.of("src/test/resources/vizavi/scenarios"));

  private Shelves() {}

  /** Copies them into a folder. */
  static Path filled(Path folder) {
    try {
      for (Path from : FROM) {
        for (Path scenario : Scenarios.in(from)) {
          Path to = Files.createDirectories(folder.resolve(scenario.getFileName()));
          Files.copy(scenario.resolve("scenario.yaml"), to.resolve("scenario.yaml"));
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
