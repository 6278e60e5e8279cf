package vizavi.attempt.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import vizavi.attempt.Answering;

/** Choices, own words, or own words with a look at the choices, each with a sentence. */
class AnswerChoice extends RadioButtonGroup<Answering> {
  AnswerChoice() {
    addClassNames("mode-choice", "answer-choice");
    setItems(Answering.values());
    setValue(Answering.CHOICES);
    setAriaLabel(getTranslation("briefing.answer"));
    setRenderer(new ComponentRenderer<>(one -> ModeChoice.explained(name(one), explanation(one))));
  }

  /** The short name of a way of answering. */
  static String name(Answering answering) {
    return switch (answering) {
      case CHOICES -> translate("answering.choices");
      case OWN_WORDS -> translate("answering.own-words");
      case OWN_WORDS_WITH_HINT -> translate("answering.with-hint");
    };
  }

  private static String explanation(Answering answering) {
    return switch (answering) {
      case CHOICES -> translate("answering.choices.words");
      case OWN_WORDS -> translate("answering.own-words.words");
      case OWN_WORDS_WITH_HINT -> translate("answering.with-hint.words");
    };
  }
}
