package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;

/** What the source said when a block was translated. Empty until somebody asks. */
class Formerly extends Div {
  Formerly() {
    addClassName("translated-earlier");
  }

  /**
   * Shows the texts that were others.
   *
   * @param then the block as it was; empty where no revision has it
   */
  void show(Block now, Optional<Block> then, Scenario source) {
    removeAll();
    add(
        new Paragraph(
            then.isPresent()
                ? getTranslation("translate.earlier.words")
                : getTranslation("translate.earlier.unknown")));
    then.stream()
        .flatMap(one -> one.pieces().stream())
        .filter(piece -> !now.pieces().contains(piece))
        .forEach(piece -> add(words(piece.text(), source.language())));
  }

  private static Paragraph words(String text, String language) {
    var words = new Paragraph(text);
    words.getElement().setAttribute("lang", language);
    words.addClassName("translated-then");
    return words;
  }
}
