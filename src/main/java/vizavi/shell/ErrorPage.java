package vizavi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in a few words what happened and where to go on. */
class ErrorPage extends Div implements HasDynamicTitle {
  private String title = "";

  ErrorPage() {
    addClassNames("page", "notice");
  }

  void say(String title, String words) {
    this.title = title;
    removeAll();
    Anchor home = new Anchor(".", getTranslation("notice.home"));
    home.addClassName("button");
    add(new Logo(), new H1(title), new Paragraph(words), home);
    getUI().ifPresent(ui -> ui.getPage().setTitle(title));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
