package vizavi.library;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.path.TrainingPath;

/** The recommended orders in the folder of scenarios. A broken file leaves those read before. */
@Component
class PathFile {
  private static final Logger LOG = LoggerFactory.getLogger(PathFile.class);

  private final ScenarioFolder folder;
  private volatile List<TrainingPath> paths = List.of();

  PathFile(ScenarioFolder folder) {
    this.folder = folder;
  }

  /** As they were last read without a mistake. */
  List<TrainingPath> paths() {
    return paths;
  }

  /**
   * Reads the file anew.
   *
   * @param scenarios ids of the scenarios there are
   * @return what was wrong with it; empty where nothing was, or where there is no such file
   */
  Optional<ReadFile> read(Collection<String> scenarios) {
    try {
      return folder.paths().map(file -> read(file, scenarios)).orElseGet(this::none);
    } catch (IOException e) {
      var name = folder.pathsName();
      return broken(
          new ReadFile(
              "",
              name,
              List.of(ScenarioFolder.trouble(name, ScenarioFolder.reason(e), "unreadable-file"))));
    }
  }

  private Optional<ReadFile> none() {
    paths = List.of();
    return Optional.empty();
  }

  private Optional<ReadFile> read(byte[] file, Collection<String> scenarios) {
    var reading = PathsReader.read(folder.pathsName(), file, scenarios);
    if (!reading.diagnostics().isEmpty()) {
      return broken(new ReadFile("", folder.pathsName(), reading.diagnostics()));
    }
    paths = reading.paths();
    return Optional.empty();
  }

  private static Optional<ReadFile> broken(ReadFile file) {
    LOG.warn("The paths can't be read, those read before stay: {}", file.diagnostics().getFirst());
    return Optional.of(file);
  }
}
