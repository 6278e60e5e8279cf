package vizavi.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationReader;
import vizavi.shell.OtherWriters;

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

  /** Reads every file, as far as it takes to play it. */
  List<FoundFile> read() {
    try {
      return folder.look().stream().map(this::read).toList();
    } catch (IOException e) {
      var diagnostic =
          ScenarioFolder.trouble(folder.name(), ScenarioFolder.reason(e), "missing-folder");
      LOG.warn("No scenarios can be read: {}. Set vizavi.scenarios to their folder.", diagnostic);
      return List.of(FoundFile.of(new ReadFile("", folder.name(), List.of(diagnostic), List.of())));
    }
  }

  private FoundFile read(ScenarioFolder.Found found) {
    return switch (found) {
      case ScenarioFolder.Trouble trouble ->
          broken(new ReadFile(trouble.scenario(), trouble.file(), List.of(trouble.diagnostic())));
      case ScenarioFolder.Text text ->
          ScenarioReader.playable(text.scenario(), text.file(), text.bytes())
              .map(source -> read(source, text))
              .orElseGet(() -> broken(looked(text)));
    };
  }

  private FoundFile read(Scenario source, ScenarioFolder.Text text) {
    var taken = new TreeMap<String, String>();
    for (var file : text.translations()) {
      if (playable(source, file)) {
        taken.put(file.language(), string(file.bytes()));
      } else {
        tell(looked(source, file));
      }
    }
    take(NewRevision.ofFile(source, new Texts(string(text.bytes()), taken)));
    return new FoundFile(text.scenario(), () -> looked(text));
  }

  private static boolean playable(Scenario source, ScenarioFolder.Translation file) {
    return file.trouble().isEmpty()
        && TranslationReader.playable(source, file.file(), file.bytes()).isPresent();
  }

  /** All that its author should know. */
  private static ReadFile looked(ScenarioFolder.Text text) {
    var reading = ScenarioReader.read(text.scenario(), text.file(), text.bytes());
    var translations =
        reading.scenario().stream()
            .flatMap(source -> text.translations().stream().map(file -> looked(source, file)))
            .toList();
    return new ReadFile(text.scenario(), text.file(), reading.diagnostics(), translations);
  }

  private static ReadTranslation looked(Scenario source, ScenarioFolder.Translation file) {
    return new ReadTranslation(
        file.language(),
        file.file(),
        file.trouble()
            .map(List::of)
            .orElseGet(
                () -> TranslationReader.read(source, file.file(), file.bytes()).diagnostics()));
  }

  private static void tell(ReadTranslation file) {
    LOG.warn(
        "{} can't be played as it is ({} to look at, first {}); the scenario is taken without it",
        file.file(),
        file.diagnostics().size(),
        file.diagnostics().getFirst());
  }

  private static String string(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private void take(NewRevision one) {
    // another server may take it in, or a trainer publish, at the same moment
    OtherWriters.outlast(() -> transaction.execute(status -> press.take(one)));
  }

  private static FoundFile broken(ReadFile file) {
    LOG.warn(
        "{} can't be played as it is ({} to look at, first {}); what was played before stays",
        file.file(),
        file.diagnostics().size(),
        file.diagnostics().isEmpty() ? "none" : file.diagnostics().getFirst());
    return FoundFile.of(file);
  }
}
