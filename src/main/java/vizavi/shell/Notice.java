package vizavi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says in a few words what happened and where to go on. */
class Notice extends Div {
  Notice() {
    addClassNames("page", "notice");
  }

  void say(String title, String words) {
    removeAll();
    Anchor home = new Anchor(".", getTranslation("notice.home"));
    home.addClassName("button");
    add(new Logo(), new H1(title), new Paragraph(words), home);
    getUI().ifPresent(ui -> ui.getPage().setTitle(title));
  }
}
