package vizavi.library.ui.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.library.SavedTranslation;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Confirmation;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.scenario.translation.TranslationReading;

/**
 * One translation of a draft as it was kept last. A change is made to what is there now: what
 * somebody else wrote elsewhere meanwhile is taken in, and the same text is never overwritten.
 */
final class Translating {
  /** How often a change is tried where somebody else is in the way. */
  private static final int TRIES = 5;

  private final KeptFile file;
  private final LastRead read;

  Translating(KeptFile file) {
    this.file = file;
    this.read = new LastRead(file.language());
  }

  /** What is kept. */
  KeptFile file() {
    return file;
  }

  /** The texts as far as they can be read. */
  Translation texts(Scenario source) {
    return reading(source).texts().orElse(LastRead.NOTHING);
  }

  /** How many blocks have all their words, of this source or an earlier one. */
  long written(Scenario source) {
    Translation texts = texts(source);
    return Blocks.of(source).values().stream()
        .filter(block -> !block.pieces().isEmpty())
        .filter(block -> texts.standing(block) != Standing.MISSING)
        .count();
  }

  /** What is to be said of it; nothing before the first word. */
  TranslationReading reading(Scenario source) {
    return read.of(source, file.text());
  }

  /** What would be to be said, if it had this text. */
  TranslationReading looked(Scenario source, String text) {
    return read.of(source, text);
  }

  /** Whether single texts can be changed. */
  boolean readable(Scenario source) {
    return file.text().isBlank() || reading(source).texts().isPresent();
  }

  /** Changes one text. */
  Came put(Scenario source, Change change) {
    boolean others = false;
    for (int tries = 0; tries < TRIES; tries++) {
      String was = change.in(texts(source));
      Optional<String> made = made(source, change);
      if (made.isEmpty()) {
        return new Came.Unreadable();
      }
      switch (file.save(made.get())) {
        case SavedTranslation.Kept done -> {
          return new Came.Kept(others);
        }
        case SavedTranslation.ChangedMeanwhile now -> {
          others = true;
          String words = change.in(texts(source));
          if (!words.equals(was) && !words.equals(change.words().strip())) {
            return new Came.Theirs(now.theirs(), words);
          }
        }
        case SavedTranslation.Gone gone -> {
          if (file.kept().isEmpty()) {
            return new Came.Gone();
          }
          file.begin();
        }
        case SavedTranslation.Refused no -> {
          return new Came.Refused(no.why());
        }
      }
    }
    return new Came.Unreadable();
  }

  /** With a block that becomes whole by it confirmed: it is made from the source as it stands. */
  private Optional<String> made(Scenario source, Change change) {
    Translation before = texts(source);
    return change
        .made(source, file.language(), file.text())
        .map(
            text -> {
              Map<String, Block> blocks = Blocks.of(source);
              Block block = blocks.get(change.block());
              Translation after = read.of(source, text).texts().orElse(before);
              boolean whole =
                  block != null
                      && before.standing(block) == Standing.MISSING
                      && after.standing(block) != Standing.MISSING
                      && Confirmation.possible(text);
              return whole ? Confirmation.of(text, after, blocks, List.of(block.id())) : text;
            });
  }

  /**
   * Notes that a block says what the source says now, where it still says what the translator saw.
   */
  Came confirm(Scenario source, Block block) {
    Translation seen = texts(source);
    boolean others = false;
    for (int tries = 0; tries < TRIES; tries++) {
      Translation now = texts(source);
      boolean same = block.pieces().stream().allMatch(one -> now.text(one).equals(seen.text(one)));
      if (!same || !Confirmation.possible(file.text())) {
        return same ? new Came.Unreadable() : new Came.Theirs(file.kept().orElseThrow(), "");
      }
      var text = Confirmation.of(file.text(), now, Blocks.of(source), List.of(block.id()));
      switch (file.save(text)) {
        case SavedTranslation.Kept done -> {
          return new Came.Kept(others);
        }
        case SavedTranslation.ChangedMeanwhile changed -> others = true;
        case SavedTranslation.Gone gone -> {
          return new Came.Gone();
        }
        case SavedTranslation.Refused no -> {
          return new Came.Refused(no.why());
        }
      }
    }
    return new Came.Unreadable();
  }
}
