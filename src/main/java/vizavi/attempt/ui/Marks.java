package vizavi.attempt.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.analysis.Mark;
import vizavi.analysis.Weighing;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;

/** Marks in words, each with its icon and tone. */
final class Marks {
  private Marks() {}

  /** The mark of one reply. */
  static Badge badge(Weighing weighing) {
    return switch (weighing.fate()) {
      case LOST -> new Badge(Glyph.WARNING, translate("mark.lost"), "bad");
      case CRITICAL -> new Badge(Glyph.WARNING, translate("mark.critical"), "bad");
      case OPEN, UNLUCKY -> badge(weighing.mark());
    };
  }

  private static Badge badge(Mark mark) {
    return switch (mark) {
      case BEST -> new Badge(Glyph.STAR, translate("mark.best"), "good");
      case GOOD -> new Badge(Glyph.CHECK, translate("mark.good"), "good");
      case INACCURACY -> new Badge(Glyph.DOWN, translate("mark.inaccuracy"), "even");
      case MISTAKE -> new Badge(Glyph.CROSS, translate("mark.mistake"), "bad");
      case BLUNDER -> new Badge(Glyph.WARNING, translate("mark.blunder"), "bad");
    };
  }
}
