package vizavi.practice.ui;

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

/** What can be said, as cards; the keys 1 to 9 choose too. */
class Choices extends Div {
  private static final int KEYS = 9;

  /**
   * @param why there are choices where words were typed before
   */
  Choices(List<Reply> offers, String language, Optional<String> why, Consumer<String> to) {
    setId("replies");
    addClassName("replies");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", "your-turn");
    H2 question = new H2(getTranslation("play.your-turn"));
    question.setId("your-turn");
    add(question);
    why.ifPresent(words -> add(new Paragraph(words)));
    OrderedList list = new OrderedList();
    list.getElement().setAttribute("lang", language);
    for (int at = 0; at < offers.size(); at++) {
      list.add(new ListItem(card(at + 1, offers.get(at), to)));
    }
    add(list);
  }

  private static NativeButton card(int number, Reply reply, Consumer<String> to) {
    Span key = new Span(Integer.toString(number));
    key.addClassName("reply-key");
    key.getElement().setAttribute("aria-hidden", "true");
    NativeButton card = new NativeButton();
    card.add(key, new Span(reply.words()));
    card.addClassName("reply");
    if (number <= KEYS) {
      card.getElement()
          .setAttribute("data-key", Integer.toString(number))
          .setAttribute("aria-keyshortcuts", Integer.toString(number));
    }
    card.addClickListener(click -> to.accept(reply.id()));
    return card;
  }
}
