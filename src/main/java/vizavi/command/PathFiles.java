package vizavi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.path.PathsReading;

/** Finds files of paths, which lie beside the folders of their scenarios, and reads them. */
final class PathFiles {
  private PathFiles() {}

  /** Whether a file is called as files of paths are. */
  static boolean named(Path file) {
    return file.endsWith(PathsReader.FILE);
  }

  /** The files of paths named, and those below the folders named, each once and sorted. */
  static List<Path> in(List<String> places) throws BadUsage {
    SortedSet<Path> files = new TreeSet<>();
    for (String place : places) {
      var path = ScenarioFiles.path(place);
      if (Files.isDirectory(path)) {
        files.addAll(ScenarioFiles.below(path, PathFiles::is));
      } else if (is(path)) {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  private static boolean is(Path path) {
    return named(path) && Files.isRegularFile(path);
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
