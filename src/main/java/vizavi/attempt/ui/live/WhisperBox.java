package vizavi.attempt.ui.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.live.Sight;
import vizavi.attempt.live.Whispered;

/** Where a mentor writes a hint, one a turn. What is refused stays in the box. */
class WhisperBox extends Div {
  private final TextArea words = new TextArea();
  private final NativeButton send = new NativeButton(getTranslation("live.whisper.send"));
  private final Paragraph state = new Paragraph();

  WhisperBox(Consumer<String> whisper) {
    addClassNames("card", "whisper-box");
    H2 title = new H2(getTranslation("live.whisper"));
    title.setId("whisper-title");
    words.setId("whisper-words");
    words.setAriaLabelledBy("whisper-title");
    words.setMaxLength(Shoulder.LONGEST_WHISPER);
    words.setPlaceholder(getTranslation("live.whisper.placeholder"));
    words.setMaxRows(5);
    send.setId("whisper-send");
    send.addClassName("button");
    send.addClickListener(click -> whisper.accept(words.getValue()));
    state.addClassName("small");
    state.getElement().setAttribute("role", "status");
    Div actions = new Div(send, state);
    actions.addClassName("actions");
    add(title, words, actions);
  }

  /** Whether this turn can still be whispered at; what is being written stays. */
  void show(Sight now) {
    boolean free = !now.whispered();
    send.setEnabled(free);
    state.setText(getTranslation(free ? "live.whisper.free" : "live.whisper.used"));
  }

  /** What came of a whisper. */
  void show(Whispered whispered) {
    words.setInvalid(false);
    switch (whispered) {
      case Whispered.Given given -> words.clear();
      case Whispered.HadOne one ->
          refuse(getTranslation("live.whisper.had-one", one.whisper().mentor()));
      case Whispered.Blank blank -> refuse(getTranslation("live.whisper.blank"));
      case Whispered.TooLong tooLong ->
          refuse(getTranslation("live.whisper.too-long", Shoulder.LONGEST_WHISPER));
      case Whispered.GoneOn goneOn -> refuse(getTranslation("live.whisper.gone-on"));
      case Whispered.Over over -> refuse(getTranslation("live.whisper.over"));
    }
  }

  private void refuse(String why) {
    words.setErrorMessage(why);
    words.setInvalid(true);
    words.focus();
  }
}
