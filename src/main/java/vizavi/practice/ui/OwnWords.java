package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * A question, and a box in which it is answered. The browser keeps what is typed until it is sent,
 * see {@code vizavi-words.js}; what is refused stays in the box.
 */
class OwnWords extends Div {
  private static final int ROWS = 2;
  private static final int MOST_ROWS = 8;

  private final TextArea words = new TextArea();
  private final String at;

  /**
   * @param at names the box among all others, for what is kept in the browser
   * @param longest chars that are taken
   */
  OwnWords(String question, String hint, String send, String at, int longest, Consumer<String> to) {
    this.at = at;
    setId("replies");
    addClassNames("replies", "reply-box");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", "your-turn");
    H2 title = new H2(question);
    title.setId("your-turn");
    Paragraph words = new Paragraph(hint);
    words.addClassName("small");
    add(title, words, box(), counter(longest), actions(send, to));
  }

  private TextArea box() {
    words.setId("words");
    words.setAriaLabelledBy("your-turn");
    words.setMinRows(ROWS);
    words.setMaxRows(MOST_ROWS);
    words.getElement().executeJs("window.vizaviWords.begin(this, $0)", at);
    return words;
  }

  /** In what language the words are expected. */
  OwnWords in(String language) {
    words.getElement().setAttribute("lang", language);
    return this;
  }

  /** Counts only near the limit; to a screen reader only when the typing rests. */
  private Div counter(int longest) {
    Span seen = new Span();
    seen.getElement().setAttribute("aria-hidden", "true");
    Span heard = new Span();
    heard.addClassName("unseen");
    heard.getElement().setAttribute("role", "status");
    Div counter = new Div(seen, heard);
    counter.addClassNames("small", "counter");
    counter
        .getElement()
        .setAttribute("data-longest", Integer.toString(longest))
        .setAttribute("data-left", getTranslation("play.type.left", "#"))
        .setAttribute("data-over", getTranslation("play.type.over", "#"));
    return counter;
  }

  private Div actions(String label, Consumer<String> to) {
    NativeButton send = new NativeButton(label);
    send.setId("send");
    send.addClassName("button");
    send.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    send.addClickListener(click -> to.accept(words.getValue()));
    Div actions = new Div(send);
    actions.addClassName("actions");
    return actions;
  }

  /** Says why the words were not taken, and leaves them where they are. */
  void refuse(String why) {
    words.setErrorMessage(why);
    words.setInvalid(true);
    words.getElement().executeJs("this.invalid = true");
    getElement().executeJs("this.inert = false");
    words.focus();
  }
}
