package vizavi.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationReader;
import vizavi.text.Diagnostic;

/**
 * Takes what lies in the folder of scenarios into the library. A broken file changes nothing;
 * without a broken translation the scenario is taken all the same.
 */
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
      return List.of(new ReadFile("", folder.name(), List.of(diagnostic), List.of()));
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
    var source = reading.scenario().get();
    var taken = new TreeMap<String, String>();
    var translations = new ArrayList<ReadTranslation>();
    for (var file : text.translations()) {
      var read = translation(source, file);
      translations.add(read);
      if (read.taken()) {
        taken.put(file.language(), string(file.bytes()));
      }
    }
    take(NewRevision.ofFile(source, new Texts(string(text.bytes()), taken)));
    return new ReadFile(
        text.scenario(), text.file(), reading.diagnostics(), List.copyOf(translations));
  }

  private static ReadTranslation translation(Scenario source, ScenarioFolder.Translation file) {
    var diagnostics =
        file.trouble()
            .map(List::of)
            .orElseGet(
                () -> TranslationReader.read(source, file.file(), file.bytes()).diagnostics());
    var read = new ReadTranslation(file.language(), file.file(), diagnostics);
    if (!read.taken()) {
      LOG.warn(
          "{} can't be played as it is ({} to look at, first {}); the scenario is taken without it",
          file.file(),
          diagnostics.size(),
          diagnostics.getFirst());
    }
    return read;
  }

  private static String string(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
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
