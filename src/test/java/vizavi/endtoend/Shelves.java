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

  /** Copies them into a folder, with their translations. */
  static Path filled(Path folder) {
    try {
      for (Path from : FROM) {
        for (Path scenario : Scenarios.in(from)) {
          Path to = Files.createDirectories(folder.resolve(scenario.getFileName()));
          try (var files = Files.newDirectoryStream(scenario, "scenario*.yaml")) {
            for (Path file : files) {
              Files.copy(file, to.resolve(file.getFileName()));
            }
          }
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
