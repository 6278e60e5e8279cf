package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationName;
import vizavi.scenario.translation.TranslationReader;
import vizavi.shell.NotFoundException;
import vizavi.shell.Remembered;

/** The texts that were ever published, and the scenarios they say. */
@Component
class Revisions {
  /** A scenario of 100 KB of text takes about as much again when read. */
  private static final int KEPT = 64;

  private final RevisionRepository revisions;
  private final TranslationRepository translations;
  private final ShelfRepository shelf;

  /** A revision never changes, so what was read from it stays true. */
  private final Remembered<UUID, Optional<Scenario>> read = new Remembered<>(KEPT);

  /** Translations that can be played, likewise. */
  private final Remembered<Rendition, Optional<Scenario>> translated = new Remembered<>(2 * KEPT);

  Revisions(
      RevisionRepository revisions, TranslationRepository translations, ShelfRepository shelf) {
    this.revisions = revisions;
    this.translations = translations;
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
  Texts texts(UUID revision) {
    var all = new TreeMap<String, String>();
    translations.of(List.of(revision)).forEach(one -> all.put(one.language(), one.text()));
    return new Texts(source(revision), all);
  }

  private String source(UUID revision) {
    return revisions.text(revision).orElseThrow(() -> new NotFoundException("revision"));
  }

  /**
   * As its source says it.
   *
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

  /**
   * In a language; where the revision has no such translation, or this version of the reader is
   * stricter than the one that accepted it, as its source says it.
   *
   * @throws NotFoundException if there is no such revision
   */
  Scenario scenario(Rendition one) {
    var source = scenario(one.revision());
    return source.language().equals(one.language())
        ? source
        : translated.known(one).orElseGet(() -> fresh(source, one)).orElse(source);
  }

  /** Empty if this version of the reader is stricter than the one that accepted the text. */
  Optional<Scenario> read(UUID revision) {
    return read.known(revision).orElseGet(() -> fresh(revision));
  }

  /** The text is fetched first: who waits for the reading may hold the last connection. */
  private Optional<Scenario> fresh(UUID revision) {
    var scenario = row(revision).scenario();
    var text = source(revision);
    return read.get(
        revision,
        one ->
            ScenarioReader.playable(
                scenario, ScenarioFolder.FILE, text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<Scenario> fresh(Scenario source, Rendition one) {
    var key = new StoredTranslation.Key(one.revision(), one.language());
    var text = translations.text(key);
    return translated.get(one, same -> text.flatMap(known -> read(source, one.language(), known)));
  }

  /** What a translation makes of a source; empty where it has mistakes. */
  static Optional<Scenario> read(Scenario source, String language, String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return TranslationReader.playable(source, TranslationName.of(language), utf8);
  }
}
