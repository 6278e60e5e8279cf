package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.attempt.live.Whisper;
import vizavi.shell.Glyph;

/** A hint a mentor whispered, beside the conversation: not part of it, and never scored. */
public class WhisperNote extends Div {
  public WhisperNote(Whisper whisper) {
    addClassName("whisper");
    Span who = new Span(getTranslation("live.whispers", whisper.mentor()));
    who.addClassName("whisper-who");
    who.getElement().setAttribute("lang", getLocale().toLanguageTag());
    Div head = new Div(Glyph.EYE.icon(), who);
    head.addClassName("whisper-head");
    add(head, new Paragraph(whisper.words()));
  }
}
