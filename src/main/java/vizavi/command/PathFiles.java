package vizavi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.path.PathsReading;

/** Files of paths, which lie beside the folders of their scenarios. */
final class PathFiles {
  private PathFiles() {}

  /** Whether a file is called as files of paths are. */
  static boolean named(Path file) {
    return file.endsWith(PathsReader.FILE);
  }

  /** Reads a file and holds it against the scenarios in the folders beside it. */
  static PathsReading read(Path file) throws BadUsage {
    return read(file, beside(file));
  }

  /**
   * Reads a file.
   *
   * @param scenarios ids of the scenarios there are
   */
  static PathsReading read(Path file, Collection<String> scenarios) throws BadUsage {
    return PathsReader.read(ScenarioFiles.shown(file), ScenarioFiles.bytes(file), scenarios);
  }

  private static List<String> beside(Path file) throws BadUsage {
    var folder = file.toAbsolutePath().getParent();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(ScenarioFiles::holdsOne).map(one -> one.getFileName().toString()).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadUsage("The folder \"" + folder + "\" can't be read: " + e.getMessage() + ".");
    }
  }
}
