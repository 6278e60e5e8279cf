package vizavi.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostic;

/** Reads the folder of scenarios. Where a file is broken, the last good text takes its place. */
@Component
class ShelfReader {
  private static final Logger LOG = LoggerFactory.getLogger(ShelfReader.class);

  private record Shelved(Optional<Card> card, ScenarioFile file) {}

  private final ScenarioFolder folder;
  private final Revisions revisions;

  ShelfReader(ScenarioFolder folder, Revisions revisions) {
    this.folder = folder;
    this.revisions = revisions;
  }

  Shelf read() {
    try {
      return shelf(folder.look().stream().map(this::shelve).toList());
    } catch (IOException e) {
      return withoutFolder(e);
    }
  }

  private Shelved shelve(ScenarioFolder.Found found) {
    return switch (found) {
      case ScenarioFolder.Trouble trouble ->
          lastGood(trouble.scenario(), trouble.file(), List.of(trouble.diagnostic()));
      case ScenarioFolder.Text text -> shelve(text);
    };
  }

  private Shelved shelve(ScenarioFolder.Text text) {
    var reading = ScenarioReader.read(text.scenario(), text.file(), text.bytes());
    if (reading.hasErrors() || reading.scenario().isEmpty()) {
      return lastGood(text.scenario(), text.file(), reading.diagnostics());
    }
    var scenario = reading.scenario().orElseThrow();
    var revision = revisions.keep(scenario, text.bytes());
    return shelved(Optional.of(scenario), revision, text.file(), reading.diagnostics());
  }

  private Shelved lastGood(String scenario, String file, List<Diagnostic> diagnostics) {
    var last = revisions.lastGood(scenario);
    LOG.warn("{}", complaint(file, diagnostics, last.isPresent()));
    return last.map(revision -> shelved(revisions.read(revision), revision, file, diagnostics))
        .orElseGet(
            () ->
                new Shelved(
                    Optional.empty(),
                    new ScenarioFile(scenario, file, diagnostics, false, Optional.empty())));
  }

  private static Shelved shelved(
      Optional<Scenario> scenario,
      StoredRevision revision,
      String file,
      List<Diagnostic> diagnostics) {
    var card = scenario.map(known -> card(known, revision));
    return new Shelved(
        card,
        new ScenarioFile(
            revision.scenario(),
            file,
            diagnostics,
            card.isPresent(),
            Optional.of(revision.readAt())));
  }

  /** With no folder to look into, everything ever read stays playable. */
  private Shelf withoutFolder(IOException e) {
    var diagnostic =
        ScenarioFolder.trouble(folder.name(), ScenarioFolder.reason(e), "missing-folder");
    LOG.warn("No scenarios can be read: {}. Set vizavi.scenarios to their folder.", diagnostic);
    var shelved = new ArrayList<Shelved>();
    shelved.add(
        new Shelved(
            Optional.empty(),
            new ScenarioFile("", folder.name(), List.of(diagnostic), false, Optional.empty())));
    for (var scenario : revisions.scenarios()) {
      shelved.add(lastGood(scenario, folder.name(), List.of(diagnostic)));
    }
    return shelf(shelved);
  }

  private static Shelf shelf(List<Shelved> shelved) {
    return Shelf.of(
        shelved.stream().flatMap(one -> one.card().stream()).toList(),
        shelved.stream().map(Shelved::file).toList());
  }

  private static Card card(Scenario scenario, StoredRevision revision) {
    return new Card(
        scenario.id(),
        scenario.title(),
        scenario.level(),
        scenario.trains(),
        scenario.role(),
        scenario.client(),
        scenario.scenes().values().stream().anyMatch(Scene::ownWords),
        revision.id());
  }

  private static String complaint(String file, List<Diagnostic> diagnostics, boolean kept) {
    return "%s can't be played as it is (%d to look at, first %s); %s"
        .formatted(
            file,
            diagnostics.size(),
            diagnostics.isEmpty() ? "none" : diagnostics.getFirst(),
            kept ? "its last good text is played instead" : "there is no earlier text of it");
  }
}
