package vizavi.attempt.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;

/** The choices as a hint beside the box: to read, not to choose. */
class ChoicesShown extends Section {
  ChoicesShown(Conversation now) {
    addClassName("choices-shown");
    setId("choices-shown");
    H3 title = new H3(getTranslation("play.looked"));
    title.setId("choices-shown-title");
    getElement().setAttribute("aria-labelledby", "choices-shown-title");
    add(title);
    if (now.attempt().mode() == Mode.ASSESSED) {
      Paragraph cost = new Paragraph(getTranslation("play.looked.costs"));
      cost.addClassName("small");
      add(cost);
    }
    UnorderedList list = new UnorderedList();
    list.getElement().setAttribute("lang", now.scenario().language());
    now.offers().forEach(reply -> list.add(new ListItem(reply.words())));
    add(list);
  }
}
