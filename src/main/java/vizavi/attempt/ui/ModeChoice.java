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
    setRenderer(new ComponentRenderer<>(ModeChoice::explained));
  }

  /** The short name of a mode. */
  static String name(Mode mode) {
    return switch (mode) {
      case COACH -> translate("mode.coach");
      case ASSESSED -> translate("mode.assessed");
    };
  }

  private static Div explained(Mode mode) {
    Span name = new Span(name(mode));
    name.addClassName("mode-name");
    Span words = new Span();
    words.setText(
        switch (mode) {
          case COACH -> words.getTranslation("mode.coach.words");
          case ASSESSED -> words.getTranslation("mode.assessed.words");
        });
    words.addClassName("small");
    return new Div(name, words);
  }
}
