package vizavi.library.ui.translate;

import java.util.Optional;
import java.util.UUID;
import vizavi.library.DraftTranslation;
import vizavi.library.DraftTranslations;
import vizavi.library.SavedTranslation;

/**
 * The file of a translation as it was last known to be kept. What somebody else kept meanwhile is
 * known as soon as it is in the way.
 */
final class KeptFile {
  private final DraftTranslations door;
  private final UUID draft;
  private final String language;
  private Optional<DraftTranslation> kept;

  KeptFile(DraftTranslations door, UUID draft, String language, Optional<DraftTranslation> kept) {
    this.door = door;
    this.draft = draft;
    this.language = language;
    this.kept = kept;
  }

  String language() {
    return language;
  }

  Optional<DraftTranslation> kept() {
    return kept;
  }

  /** Empty before the first word. */
  String text() {
    return kept.map(DraftTranslation::text).orElse("");
  }

  /** 0 where there is nothing. */
  int version() {
    return kept.map(DraftTranslation::version).orElse(0);
  }

  /** Keeps a text, where nobody saved since this was known. */
  SavedTranslation save(String text) {
    return save(version(), text);
  }

  /** Keeps a text, where nobody saved since {@code version}. */
  SavedTranslation save(int version, String text) {
    return heard(door.save(draft, language, version, text));
  }

  /** Takes all of it away, where nobody saved since this was known. */
  SavedTranslation delete() {
    var answer = heard(door.delete(draft, language, version()));
    if (answer instanceof SavedTranslation.Gone) {
      kept = Optional.empty();
    }
    return answer;
  }

  /** Somebody deleted it: it is begun anew. */
  void begin() {
    kept = Optional.empty();
  }

  private SavedTranslation heard(SavedTranslation answer) {
    if (answer instanceof SavedTranslation.Kept done) {
      kept = Optional.of(done.translation());
    } else if (answer instanceof SavedTranslation.ChangedMeanwhile now) {
      kept = Optional.of(now.theirs());
    }
    return answer;
  }
}
