package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.shell.NotFoundException;
import vizavi.shell.Remembered;

/** The texts that were ever published, and the scenarios they say. */
@Component
class Revisions {
  /** A scenario of 100 KB of text takes about as much again when read. */
  private static final int KEPT = 64;

  private final RevisionRepository revisions;
  private final ShelfRepository shelf;

  /** A revision never changes, so what was read from it stays true. */
  private final Remembered<UUID, Optional<Scenario>> read = new Remembered<>(KEPT);

  Revisions(RevisionRepository revisions, ShelfRepository shelf) {
    this.revisions = revisions;
    this.shelf = shelf;
  }

  /** What new attempts at a scenario play, archived or not. */
  Optional<RevisionRow> current(String scenario) {
    return shelf.findById(scenario).map(StoredShelf::current).flatMap(revisions::row);
  }

  /** Newest first. */
  List<RevisionRow> history(String scenario) {
    return revisions.history(scenario);
  }

  /**
   * @throws NotFoundException if there is no such revision
   */
  RevisionRow row(UUID revision) {
    return revisions.row(revision).orElseThrow(() -> new NotFoundException("revision"));
  }

  /**
   * @throws NotFoundException if there is no such revision
   */
  String text(UUID revision) {
    return revisions.text(revision).orElseThrow(() -> new NotFoundException("revision"));
  }

  /**
   * @throws NotFoundException if there is no such revision
   */
  Scenario scenario(UUID revision) {
    return read(revision)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Revision "
                        + revision
                        + " was playable once, but this version of Vizavi can't read it"));
  }

  /** Empty if this version of the reader is stricter than the one that accepted the text. */
  Optional<Scenario> read(UUID revision) {
    return read.known(revision).orElseGet(() -> fresh(revision));
  }

  /** The text is fetched first: who waits for the reading may hold the last connection. */
  private Optional<Scenario> fresh(UUID revision) {
    var scenario = row(revision).scenario();
    var text = text(revision);
    return read.get(
        revision, one -> ScenarioReader.read(scenario, ScenarioFolder.FILE, text).scenario());
  }
}
