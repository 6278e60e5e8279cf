package vizavi.library.ui.playtest;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vizavi.analysis.Mark;
import vizavi.analysis.Weighing;
import vizavi.shell.Badge;

/** How good a reply was beside the best there was, and which that was. */
class MarkBadge extends Div {
  MarkBadge(Weighing weighing) {
    add(new Badge(words(weighing.mark()), weighing.mark().fine() ? "good" : "bad"));
    weighing
        .best()
        .ifPresent(
            words -> {
              var better = new Paragraph(getTranslation("playtest.best", words));
              better.addClassName("small");
              add(better);
            });
  }

  private static String words(Mark mark) {
    return switch (mark) {
      case BEST -> translate("playtest.mark.best");
      case GOOD -> translate("playtest.mark.good");
      case INACCURACY -> translate("playtest.mark.inaccuracy");
      case MISTAKE -> translate("playtest.mark.mistake");
      case BLUNDER -> translate("playtest.mark.blunder");
    };
  }
}
