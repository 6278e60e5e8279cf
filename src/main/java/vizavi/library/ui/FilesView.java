package vizavi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vizavi.library.Library;
import vizavi.library.ScenarioFile;
import vizavi.shell.Glyph;
import vizavi.shell.Toast;

/** For trainers: every scenario file, and what is wrong with it. */
@Route("scenario-files")
@RolesAllowed({"TRAINER", "ADMIN"})
public class FilesView extends Div implements HasDynamicTitle {
  private final transient Library library;
  private final UnorderedList list = new UnorderedList();
  private final Div empty = empty();

  FilesView(Library library) {
    this.library = library;
    addClassNames("page", "files-page");
    list.addClassName("files");
    Paragraph lead = new Paragraph(getTranslation("files.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("files.title")), lead);
    opening.addClassName("opening");
    NativeButton again = new NativeButton();
    again.setId("read-again");
    again.addClassName("button");
    again.add(Glyph.AGAIN.icon(), new Span(getTranslation("files.read-again")));
    again.addClickListener(click -> readAgain());
    Div actions = new Div(again);
    actions.addClassName("actions");
    add(opening, actions, list, empty);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("files.title");
  }

  private void readAgain() {
    library.readAgain();
    refresh();
    Toast.tell(getTranslation("files.read", library.files().size()));
  }

  private void refresh() {
    list.removeAll();
    List<ScenarioFile> files = library.files();
    files.forEach(file -> list.add(new FileCard(file)));
    list.setVisible(!files.isEmpty());
    empty.setVisible(files.isEmpty());
  }

  private Div empty() {
    Div empty =
        new Div(
            new H2(getTranslation("files.empty.title")),
            new Paragraph(getTranslation("files.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }
}
