package vizavi.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vizavi.scenario.Scenario;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.translation.Strays;
import vizavi.scenario.translation.TranslationName;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Severity;
import vizavi.text.Span;
import vizavi.text.Yaml;

/** The folder with one folder for each scenario. */
@Component
class ScenarioFolder {
  static final String FILE = TranslationName.SOURCE;

  /** What lies in one folder. */
  sealed interface Found {
    String scenario();

    String file();

    /** What is to be said of files in it that nothing reads. */
    List<Diagnostic> strays();
  }

  record Text(
      String scenario,
      String file,
      byte[] bytes,
      List<Translation> translations,
      List<Diagnostic> strays)
      implements Found {
    /**
     * {@link Texts#hash()} of all, whether or not they can be played; empty if one can't be read.
     */
    Optional<String> hash() {
      var hashes = new TreeMap<String, String>();
      translations.forEach(one -> hashes.put(one.language(), Texts.hash(one.bytes())));
      return translations.stream().allMatch(one -> one.trouble().isEmpty())
          ? Optional.of(Texts.hash(Texts.hash(bytes), hashes))
          : Optional.empty();
    }
  }

  /**
   * A translation beside a scenario's source.
   *
   * @param trouble why it can't be read at all
   */
  record Translation(String language, String file, byte[] bytes, Optional<Diagnostic> trouble) {}

  record Trouble(String scenario, String file, Diagnostic diagnostic, List<Diagnostic> strays)
      implements Found {}

  private final Path root;

  ScenarioFolder(@Value("${vizavi.scenarios:scenarios}") Path root) {
    this.root = root;
  }

  /** The folder itself, as shown to a person. */
  String name() {
    return root.toString();
  }

  /**
   * What lies in each folder, by name.
   *
   * @throws IOException if the folder of folders can't be listed
   */
  List<Found> look() throws IOException {
    try (var entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted()
          .map(ScenarioFolder::read)
          .toList();
    }
  }

  /** The name of the file of paths, as shown to a person. */
  String pathsName() {
    return root.resolve(PathsReader.FILE).toString();
  }

  /**
   * The file of paths, with one byte more than allowed at most; empty where there is none.
   *
   * @throws IOException if it can't be read
   */
  Optional<byte[]> paths() throws IOException {
    var path = root.resolve(PathsReader.FILE);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (var stream = Files.newInputStream(path)) {
      return Optional.of(stream.readNBytes(Yaml.LARGEST + 1));
    }
  }

  private static Found read(Path folder) {
    var scenario = folder.getFileName().toString();
    var path = folder.resolve(FILE);
    var file = path.toString();
    if (!Scenario.ID.matcher(scenario).matches()) {
      var message =
          Message.of(
              "folder-name",
              "a scenario's folder is named with small letters, digits and hyphens, at most 40,"
                  + " beginning with a letter");
      return new Trouble(
          scenario, file, trouble(folder.toString(), message, "folder-name"), List.of());
    }
    List<Diagnostic> strays = List.of();
    try {
      var files = files(folder);
      strays = Strays.among(files.stream().map(Path::toString).toList());
      return new Text(scenario, file, bytes(path), translations(files), strays);
    } catch (IOException e) {
      return new Trouble(scenario, file, trouble(file, reason(e), "unreadable-file"), strays);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** By language. */
  private static List<Translation> translations(List<Path> files) {
    return files.stream()
        .flatMap(
            file ->
                TranslationName.language(file.getFileName().toString()).stream()
                    .map(language -> translation(language, file)))
        .toList();
  }

  private static Translation translation(String language, Path path) {
    var file = path.toString();
    try {
      return new Translation(language, file, bytes(path), Optional.empty());
    } catch (IOException e) {
      var trouble = trouble(file, reason(e), "unreadable-file");
      return new Translation(language, file, new byte[0], Optional.of(trouble));
    }
  }

  /** One byte more than allowed is enough for the reader to say that it is too large. */
  private static byte[] bytes(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return stream.readNBytes(Yaml.LARGEST + 1);
    }
  }

  static Diagnostic trouble(String file, Message message, String rule) {
    return new Diagnostic(new Span(file, 1, 1, 0), Severity.ERROR, message, rule);
  }

  /** Why a file can't be read, in words. */
  static Message reason(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException none ->
          Message.of("unreadable-file.none", "there is no such file or folder");
      case java.nio.file.NotDirectoryException none ->
          Message.of("unreadable-file.no-folder", "this is a file, not a folder");
      case java.nio.file.AccessDeniedException denied ->
          Message.of("unreadable-file.no-right", "Vizavi has no right to read this");
      case FileSystemException file when file.getReason() != null -> unreadable(file.getReason());
      default -> unreadable(String.valueOf(e.getMessage()));
    };
  }

  private static Message unreadable(String reason) {
    return Message.of("unreadable-file", "it can't be read: {0}", reason);
  }
}
