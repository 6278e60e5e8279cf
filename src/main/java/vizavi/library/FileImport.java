package vizavi.library;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationReader;
import vizavi.shell.OtherWriters;
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
  private final Deck deck;
  private final TransactionTemplate transaction;

  FileImport(ScenarioFolder folder, Press press, Deck deck, TransactionTemplate transaction) {
    this.folder = folder;
    this.press = press;
    this.deck = deck;
    this.transaction = transaction;
  }

  /**
   * Looks at every file. What is known already is not read again; what is new is read as far as it
   * takes to play it.
   */
  List<FoundFile> read() {
    try {
      return read(folder.look());
    } catch (IOException e) {
      var diagnostic =
          ScenarioFolder.trouble(folder.name(), ScenarioFolder.reason(e), "missing-folder");
      LOG.warn("No scenarios can be read: {}. Set vizavi.scenarios to their folder.", diagnostic);
      return List.of(FoundFile.of(new ReadFile("", folder.name(), List.of(diagnostic))));
    }
  }

  private List<FoundFile> read(List<ScenarioFolder.Found> found) {
    var fresh = texts(found).filter(text -> !takenUnread(text)).toList();
    // reading needs nothing but time, so that all processors share in it
    var read =
        fresh.parallelStream()
            .map(PlayableFile::read)
            .collect(Collectors.toMap(file -> file.text().scenario(), Function.identity()));
    return found.stream().map(one -> found(one, read)).toList();
  }

  private static Stream<ScenarioFolder.Text> texts(List<ScenarioFolder.Found> found) {
    return found.stream()
        .filter(ScenarioFolder.Text.class::isInstance)
        .map(ScenarioFolder.Text.class::cast);
  }

  private boolean takenUnread(ScenarioFolder.Text text) {
    int languages = 1 + text.translations().size();
    return text.hash()
        .filter(hash -> inTransaction(() -> press.takeUnread(text.scenario(), hash, languages)))
        .isPresent();
  }

  private FoundFile found(ScenarioFolder.Found found, Map<String, PlayableFile> read) {
    found.strays().forEach(one -> LOG.warn("{}", one));
    return switch (found) {
      case ScenarioFolder.Trouble trouble ->
          unreadable(
              new ReadFile(
                  trouble.scenario(),
                  trouble.file(),
                  List.of(trouble.diagnostic()),
                  List.of(),
                  trouble.strays()));
      case ScenarioFolder.Text text -> {
        var file = read.get(text.scenario());
        yield file == null ? found(text) : found(file);
      }
    };
  }

  private static FoundFile found(ScenarioFolder.Text text) {
    return new FoundFile(text.scenario(), () -> looked(text));
  }

  private FoundFile found(PlayableFile file) {
    var text = file.text();
    if (file.source().isEmpty()) {
      tell(text.file(), file.inTheWay(), "what was played before stays");
      return found(text);
    }
    file.broken()
        .forEach(one -> tell(one.file(), one.diagnostics(), "the scenario is taken without it"));
    take(file, file.source().get());
    return found(text);
  }

  private void take(PlayableFile file, Scenario source) {
    inTransaction(
        () -> {
          var row = press.take(NewRevision.ofFile(source, file.played()));
          deck.keep(row.id(), Cards.of(row.id(), source, file.translated()));
          return row;
        });
  }

  /** All that its author should know. */
  private static ReadFile looked(ScenarioFolder.Text text) {
    var reading = ScenarioReader.read(text.scenario(), text.file(), text.bytes());
    var translations =
        reading.scenario().stream()
            .flatMap(source -> text.translations().stream().map(file -> looked(source, file)))
            .toList();
    return new ReadFile(
        text.scenario(), text.file(), reading.diagnostics(), translations, text.strays());
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

  /** Another server may take it in, or a trainer publish, at the same moment. */
  private <T> T inTransaction(Supplier<T> work) {
    return OtherWriters.outlast(transaction, work);
  }

  private static FoundFile unreadable(ReadFile file) {
    tell(file.file(), file.diagnostics(), "what was played before stays");
    return FoundFile.of(file);
  }

  private static void tell(String file, List<Diagnostic> found, String becomes) {
    LOG.warn(
        "{} can't be played as it is ({} to look at, first {}); {}",
        file,
        found.size(),
        found.getFirst(),
        becomes);
  }
}
