package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vizavi.scenario.Reply;

/** What the trainee may say, as cards; the keys 1 to 9 choose too. */
class Replies extends Div {
  private static final int KEYS = 9;

  /**
   * @param why a sentence that says why there are choices where words were typed before
   */
  Replies(List<Reply> offers, Optional<String> why, Consumer<String> answer) {
    addClassName("replies");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
    H2 question = new H2(getTranslation("play.your-turn"));
    question.setId("your-turn");
    getElement().setAttribute("aria-labelledby", "your-turn");
    Span keys = new Span(getTranslation("play.keys"));
    keys.addClassNames("small", "keys-hint");
    Div head = new Div(question, keys);
    head.addClassName("replies-head");
    OrderedList list = new OrderedList();
    for (int at = 0; at < offers.size(); at++) {
      list.add(new ListItem(card(at + 1, offers.get(at), answer)));
    }
    add(head);
    why.ifPresent(sentence -> add(new Paragraph(sentence)));
    add(list);
  }

  private static NativeButton card(int number, Reply reply, Consumer<String> answer) {
    NativeButton card = new NativeButton();
    card.addClassName("reply");
    Span key = new Span(Integer.toString(number));
    key.addClassName("reply-key");
    key.getElement().setAttribute("aria-hidden", "true");
    Span words = new Span(reply.words());
    words.addClassName("reply-words");
    card.add(key, words);
    if (number <= KEYS) {
      card.getElement()
          .setAttribute("data-key", Integer.toString(number))
          .setAttribute("aria-keyshortcuts", Integer.toString(number));
    }
    card.addClickListener(click -> answer.accept(reply.id()));
    return card;
  }
}
