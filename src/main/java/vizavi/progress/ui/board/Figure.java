package vizavi.progress.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;
import vizavi.shell.Terms;

/** A mastery in a cell, in its colour; a click opens what it is made of. */
class Figure extends NativeButton {
  Figure(String name, Skill skill, Estimate estimate, boolean withBand, Consumer<Figure> opens) {
    super(words(estimate, withBand));
    addClassNames("heat", Shade.of(estimate));
    setAriaLabel(translate("board.figure", Terms.skill(skill), name, sentence(estimate)));
    addClickListener(click -> opens.accept(this));
  }

  /** The number alone, or with half its band. */
  static String words(Estimate estimate, boolean withBand) {
    if (!estimate.known()) {
      return translate("board.unknown");
    }
    return withBand
        ? translate("board.value-band", Math.round(estimate.value()), reach(estimate))
        : Long.toString(Math.round(estimate.value()));
  }

  /** The same for those who hear it. */
  static String sentence(Estimate estimate) {
    return estimate.known()
        ? translate(
            "board.known.sentence",
            Math.round(estimate.value()),
            Math.round(estimate.low()),
            Math.round(estimate.high()),
            estimate.count())
        : translate("board.unknown.sentence", estimate.count());
  }

  private static long reach(Estimate estimate) {
    return Math.round(estimate.high() - estimate.value());
  }
}
