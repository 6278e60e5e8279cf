package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vizavi.attempt.Attempts;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;

/**
 * Where the trainee types what they say. The browser keeps what is typed until it is sent; what is
 * refused stays in the box.
 */
class ReplyBox extends Div {
  private static final int ROWS = 3;
  private static final int MOST_ROWS = 10;

  private final TextArea words = new TextArea();

  /**
   * @param draft what the box holds to begin with
   */
  ReplyBox(Conversation now, String draft, Consumer<String> send, Runnable look) {
    addClassNames("replies", "reply-box");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", "your-turn");
    words.setId("words");
    words.setAriaLabelledBy("your-turn");
    words.setPlaceholder(getTranslation("play.type.placeholder"));
    words.setMinRows(ROWS);
    words.setMaxRows(MOST_ROWS);
    words.setValue(draft);
    words.getElement().setAttribute("lang", now.scenario().language());
    Div left = counter();
    add(head(), words, left, actions(now, send, look));
    if (now.looked()) {
      add(new ChoicesShown(now));
    }
    // A reload finds the words again; a number that has gone on finds an empty box.
    words
        .getElement()
        .executeJs("window.vizaviWords.begin(this, $0)", now.attempt().id() + "/" + now.next());
  }

  /** What stands in the box. */
  String draft() {
    return words.getValue();
  }

  /** Says why the words were not taken, and leaves them where they are. */
  void refuse(String why) {
    words.setErrorMessage(why);
    words.setInvalid(true);
    // The browser took the sentence away as soon as there was typing, which the server missed.
    words.getElement().executeJs("this.invalid = true");
    getElement().executeJs("this.inert = false");
    words.focus();
  }

  private Div head() {
    H2 question = new H2(getTranslation("play.your-turn"));
    question.setId("your-turn");
    Span keys = new Span(getTranslation("play.type.keys"));
    keys.addClassNames("small", "keys-hint");
    Div head = new Div(question, keys);
    head.addClassName("replies-head");
    return head;
  }

  /** Counts only near the limit; to a screen reader only when the typing rests. */
  private Div counter() {
    Span seen = new Span();
    seen.getElement().setAttribute("aria-hidden", "true");
    Span heard = new Span();
    heard.addClassName("unseen");
    heard.getElement().setAttribute("role", "status");
    Div counter = new Div(seen, heard);
    counter.addClassNames("small", "counter");
    counter
        .getElement()
        .setAttribute("data-longest", Integer.toString(Attempts.LONGEST_REPLY))
        .setAttribute("data-left", getTranslation("play.type.left", "#"))
        .setAttribute("data-over", getTranslation("play.type.over", "#"));
    return counter;
  }

  private Div actions(Conversation now, Consumer<String> send, Runnable look) {
    NativeButton say = new NativeButton(getTranslation("play.type.send"));
    say.setId("send");
    say.addClassName("button");
    say.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    say.addClickListener(click -> send.accept(words.getValue()));
    Div actions = new Div(say);
    actions.addClassName("actions");
    if (now.mayLook()) {
      NativeButton show = new NativeButton(lookLabel(now));
      show.setId("look");
      show.addClassName("plain");
      show.addClickListener(click -> look.run());
      actions.add(show);
    }
    return actions;
  }

  private String lookLabel(Conversation now) {
    return now.attempt().mode() == Mode.ASSESSED
        ? getTranslation("play.look.costs")
        : getTranslation("play.look");
  }
}
