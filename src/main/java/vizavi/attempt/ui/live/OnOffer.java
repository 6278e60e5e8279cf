package vizavi.attempt.ui.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vizavi.attempt.Conversation;

/** What the trainee has before them now: replies to choose from, or a box to type in. */
class OnOffer extends Div {
  OnOffer() {
    addClassName("on-offer");
  }

  void show(Conversation now) {
    removeAll();
    if (now.attempt().over()) {
      return;
    }
    add(new H2(getTranslation("live.offers")));
    if (now.listens()) {
      add(new Paragraph(getTranslation(now.looked() ? "live.types.looked" : "live.types")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.getElement().setAttribute("lang", now.scenario().language());
    now.offers().forEach(reply -> list.add(new ListItem(reply.words())));
    add(list);
  }
}
