package vizavi.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vizavi.notice.Notice;
import vizavi.notice.Notices;
import vizavi.notice.Page;
import vizavi.shell.BellLink;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** What the person at the screen was told, newest first. */
@Route(Places.NOTICES)
@PermitAll
public class NoticesView extends Div implements HasDynamicTitle {
  private final transient Notices notices;
  private final UnorderedList list = new UnorderedList();
  private final NativeButton readAll =
      new NativeButton(getTranslation("notices.read-all"), click -> readAll());
  private final NativeButton older =
      new NativeButton(getTranslation("notices.older"), click -> older());
  private final transient List<Notice> shown = new ArrayList<>();

  NoticesView(Notices notices) {
    this.notices = notices;
    addClassNames("page", "notices");
    Paragraph lead = new Paragraph(getTranslation("notices.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("notices.title")), lead);
    opening.addClassName("opening");
    add(opening);
    Page page = notices.mine();
    if (page.notices().isEmpty()) {
      add(empty());
    } else {
      add(tools(), list, older);
      show(page);
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notices.title");
  }

  private Div tools() {
    readAll.setId("read-all");
    readAll.addClassName("plain");
    readAll.setVisible(notices.unread() > 0);
    older.setId("older");
    older.addClassNames("plain", "tidings-older");
    list.addClassName("tidings");
    Div tools = new Div(readAll);
    tools.addClassName("actions");
    return tools;
  }

  private Div empty() {
    Div empty =
        new Div(
            new H2(getTranslation("notices.empty.title")),
            new Paragraph(getTranslation("notices.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }

  private void show(Page page) {
    page.notices().forEach(notice -> list.add(new NoticeRow(notice)));
    shown.addAll(page.notices());
    older.setVisible(page.more());
  }

  private void older() {
    int before = shown.size();
    show(notices.before(shown.getLast().id()));
    // The button may be gone; whoever reads on by keyboard goes on with the first one added.
    list.getComponentAt(before).getElement().executeJs("this.querySelector('a').focus()");
  }

  private void readAll() {
    notices.readAll(shown.getFirst().told());
    list.getChildren().map(NoticeRow.class::cast).forEach(row -> row.show(false));
    readAll.setVisible(false);
    BellLink.ring();
    Toast.tell(getTranslation("notices.read-all.done"));
  }
}
