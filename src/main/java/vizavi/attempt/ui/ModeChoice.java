package vizavi.attempt.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import vizavi.attempt.Mode;

/** Coach or assessed, each with a sentence that explains it. */
class ModeChoice extends RadioButtonGroup<Mode> {
  ModeChoice() {
    addClassName("mode-choice");
    setItems(Mode.values());
    setValue(Mode.COACH);
    setAriaLabel(getTranslation("briefing.how"));
    setRenderer(new ComponentRenderer<>(one -> explained(name(one), explanation(one))));
  }

  /** The short name of a mode. */
  static String name(Mode mode) {
    return switch (mode) {
      case COACH -> translate("mode.coach");
      case ASSESSED -> translate("mode.assessed");
    };
  }

  private static String explanation(Mode mode) {
    return switch (mode) {
      case COACH -> translate("mode.coach.words");
      case ASSESSED -> translate("mode.assessed.words");
    };
  }

  /** A choice to be made, with a sentence that explains it. */
  static Div explained(String choice, String explanation) {
    Span name = new Span(choice);
    name.addClassName("mode-name");
    Span words = new Span(explanation);
    words.addClassName("small");
    return new Div(name, words);
  }
}
