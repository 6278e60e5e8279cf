package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vizavi.library.Card;

/** In which of its languages a scenario is played. */
class LanguageChoice extends RadioButtonGroup<String> {

  /**
   * @param chosen hears of another language than the card's
   */
  LanguageChoice(Card card, Consumer<String> chosen) {
    setId("play-language");
    addClassName("language-choice");
    setLabel(getTranslation("briefing.language"));
    setItems(card.languages());
    setValue(card.language());
    setRenderer(new ComponentRenderer<>(one -> Spoken.in(one, new Span(Spoken.ownName(one)))));
    addValueChangeListener(change -> chosen.accept(change.getValue()));
  }
}
