package vizavi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.translation.TranslationName;
import vizavi.text.Yaml;

/** Finds scenario files and reads their bytes. */
final class ScenarioFiles {
  private static final String NAME = TranslationName.SOURCE;

  private ScenarioFiles() {}

  /** One file; of a folder, the {@code scenario.yaml} that lies in it. */
  static Path one(String place) throws BadUsage {
    var path = path(place);
    var file = Files.isDirectory(path) ? path.resolve(NAME) : path;
    if (!Files.isRegularFile(file)) {
      throw new BadUsage("There is no file \"" + shown(file) + "\".");
    }
    return file;
  }

  /** Whether a folder is a scenario's: its source lies in it. */
  static boolean holdsOne(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /** Whether a file is called as sources or translations are. */
  static boolean named(Path file) {
    return file.endsWith(NAME) || language(file).isPresent();
  }

  /** The language in the name of a translation, {@code scenario.uk.yaml}; empty of other files. */
  static Optional<String> language(Path file) {
    return TranslationName.language(shown(file));
  }

  /** The source that a translation lies beside. */
  static Path source(Path translation) throws BadUsage {
    var source = beside(translation);
    if (!Files.isRegularFile(source)) {
      throw new BadUsage("There is no " + NAME + " beside \"" + shown(translation) + "\".");
    }
    return source;
  }

  /** Whether a file is a translation with no source beside it. */
  static boolean hasNoSource(Path file) {
    return language(file).isPresent() && !Files.isRegularFile(beside(file));
  }

  /** Where the source of a translation is to lie. */
  static Path beside(Path translation) {
    return translation.resolveSibling(NAME);
  }

  static Path path(String place) throws BadUsage {
    try {
      return Path.of(place).normalize();
    } catch (IllegalArgumentException e) {
      throw new BadUsage("\"" + place + "\" is no name of a file or folder.");
    }
  }

  /** The files in a folder and below. */
  static List<Path> below(Path folder) throws BadUsage {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadUsage("The folder \"" + folder + "\" can't be read: " + e.getMessage() + ".");
    }
  }

  /** The bytes of a file; of one that is too large, only enough to see that it is. */
  static byte[] bytes(Path file) throws BadUsage {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Yaml.LARGEST + 1);
    } catch (IOException e) {
      throw new BadUsage("The file \"" + file + "\" can't be read: " + e.getMessage() + ".");
    }
  }

  /** The scenario's id: the name of the folder it lies in. */
  static String id(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "scenario" : name.toString();
  }

  /** The file's name with forward slashes, on every system. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
