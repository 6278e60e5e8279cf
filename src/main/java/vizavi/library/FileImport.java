package vizavi.library;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;

/** Takes what lies in the folder of scenarios into the library. A broken file changes nothing. */
@Component
class FileImport {
  private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);

  private final ScenarioFolder folder;
  private final Press press;
  private final TransactionTemplate transaction;

  FileImport(ScenarioFolder folder, Press press, TransactionTemplate transaction) {
    this.folder = folder;
    this.press = press;
    this.transaction = transaction;
  }

  /** Reads every file. */
  List<ReadFile> read() {
    try {
      return folder.look().stream().map(this::read).toList();
    } catch (IOException e) {
      var diagnostic =
          ScenarioFolder.trouble(folder.name(), ScenarioFolder.reason(e), "missing-folder");
      LOG.warn("No scenarios can be read: {}. Set vizavi.scenarios to their folder.", diagnostic);
      return List.of(new ReadFile("", folder.name(), List.of(diagnostic)));
    }
  }

  private ReadFile read(ScenarioFolder.Found found) {
    return switch (found) {
      case ScenarioFolder.Trouble trouble ->
          broken(trouble.scenario(), trouble.file(), List.of(trouble.diagnostic()));
      case ScenarioFolder.Text text -> read(text);
    };
  }

  private ReadFile read(ScenarioFolder.Text text) {
    var reading = ScenarioReader.read(text.scenario(), text.file(), text.bytes());
    if (reading.scenario().isEmpty()) {
      return broken(text.scenario(), text.file(), reading.diagnostics());
    }
    take(NewRevision.ofFile(reading.scenario().get(), text.bytes()));
    return new ReadFile(text.scenario(), text.file(), reading.diagnostics());
  }

  private void take(NewRevision one) {
    try {
      transaction.executeWithoutResult(status -> press.take(one));
    } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
      // another server took it in, or a trainer published, at the same moment
      transaction.executeWithoutResult(status -> press.take(one));
    }
  }

  private static ReadFile broken(String scenario, String file, List<Diagnostic> diagnostics) {
    LOG.warn(
        "{} can't be played as it is ({} to look at, first {}); what was played before stays",
        file,
        diagnostics.size(),
        diagnostics.isEmpty() ? "none" : diagnostics.getFirst());
    return new ReadFile(scenario, file, diagnostics);
  }
}
