package vizavi.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Publishing;
import vizavi.library.Shelved;
import vizavi.library.exchange.Exchange;
import vizavi.library.exchange.Exports;
import vizavi.library.ui.exchange.ExportLinks;
import vizavi.library.ui.exchange.ImportDialog;
import vizavi.library.ui.publish.HistoryDialog;
import vizavi.library.ui.publish.NoteDialog;
import vizavi.shell.Toast;

/** For trainers: the drafts being written, and what is published. */
@Route("workbench")
@Menu(title = "menu.workbench", order = 4)
@RolesAllowed({"TRAINER", "ADMIN"})
public class DraftsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient Drafts drafts;
  private final transient Publishing publishing;
  private final transient Exchange exchange;
  private final transient Exports exports;
  private final Div shelves = new Div();

  DraftsView(Drafts drafts, Publishing publishing, Exchange exchange, Exports exports) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.exchange = exchange;
    this.exports = exports;
    addClassNames("page", "drafts-page");
    shelves.addClassName("shelves");
    var lead = new Paragraph(getTranslation("drafts.words"));
    lead.addClassName("lead");
    var opening = new Div(new H1(getTranslation("drafts.title")), lead);
    opening.addClassName("opening");
    add(opening, actions(), shelves);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("drafts.title");
  }

  private Div actions() {
    var create = new NativeButton(getTranslation("drafts.new"), click -> create());
    create.setId("new-draft");
    create.addClassName("button");
    var take =
        new NativeButton(
            getTranslation("drafts.import"),
            click -> new ImportDialog(exchange, this::refresh).open());
    take.setId("import");
    take.addClassName("plain");
    var files = new Anchor("scenario-files", getTranslation("files.title"));
    files.addClassName("plain");
    var actions = new Div(create, take, files, ExportLinks.ofEverything(exports));
    actions.addClassName("actions");
    return actions;
  }

  private void refresh() {
    shelves.removeAll();
    var all = drafts.all();
    var list = list("drafts");
    all.forEach(one -> list.add(new DraftRow(one, this)));
    shelf(getTranslation("drafts.drafts"), list, getTranslation("drafts.none"));
    var scenarios = publishing.scenarios();
    var published = list("published");
    scenarios.stream()
        .filter(one -> !one.archived())
        .forEach(one -> published.add(new ShelfRow(one, this)));
    shelf(getTranslation("drafts.published"), published, getTranslation("drafts.none-published"));
    var archived = list("archived");
    scenarios.stream()
        .filter(Shelved::archived)
        .forEach(one -> archived.add(new ShelfRow(one, this)));
    if (archived.getComponentCount() > 0) {
      shelf(getTranslation("drafts.archived"), archived, "");
    }
  }

  private static UnorderedList list(String id) {
    var list = new UnorderedList();
    list.setId(id);
    list.addClassName("shelf");
    return list;
  }

  private void shelf(String title, UnorderedList list, String none) {
    shelves.add(
        new Section(new H2(title), list.getComponentCount() == 0 ? new Paragraph(none) : list));
  }

  private void create() {
    List<Shelved> copies = publishing.scenarios().stream().filter(Shelved::playable).toList();
    new NewDraftDialog(drafts, copies, DraftsView::go).open();
  }

  private static void go(Draft draft) {
    UI.getCurrent().navigate("workbench/" + draft.id());
  }

  /** Links that hand out a draft. */
  ExportLinks exported(DraftCard draft) {
    return ExportLinks.ofDraft(exports, draft.id());
  }

  /** Links that hand out what new attempts play. */
  ExportLinks exported(Shelved shelved) {
    return ExportLinks.ofRevision(exports, shelved.scenario(), shelved.current().id());
  }

  /** Begins the next version of a published scenario. */
  void edit(Shelved shelved) {
    var from = new Beginning.FromRevision(shelved.current().id());
    switch (drafts.create(from, shelved.scenario(), Naming.NEXT_VERSION)) {
      case Created.Begun(var draft) -> go(draft);
      case Created.BadText(var why) -> Toast.alert(Unkeeping.words(this, why));
      case Created.BadId ignored -> Toast.alert(getTranslation("drafts.new.bad-id"));
      case Created.Taken(var id, var title, var published) ->
          Toast.alert(getTranslation("drafts.new.taken", id, title));
    }
  }

  void history(Shelved shelved) {
    new HistoryDialog(publishing, shelved.scenario(), this::refresh).open();
  }

  void archive(Shelved shelved) {
    publishing.archive(shelved.scenario());
    done(getTranslation("drafts.archive.done", shelved.current().title()));
  }

  void bringBack(Shelved shelved) {
    publishing.bringBack(shelved.scenario());
    done(getTranslation("drafts.bring-back.done", shelved.current().title()));
  }

  /** Asks for a note and publishes what the file holds. */
  void takeFile(Shelved shelved) {
    new NoteDialog(
            getTranslation("drafts.take-file.title", shelved.current().title()),
            getTranslation("drafts.take-file.words"),
            getTranslation("drafts.take-file"),
            note -> publishing.takeFile(shelved.scenario(), note),
            this::refresh)
        .open();
  }

  /** Asks, and deletes a draft. */
  void delete(DraftCard draft) {
    var title = draft.title().isEmpty() ? draft.scenario() : draft.title();
    var dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("drafts.delete.title", title));
    dialog.add(new Paragraph(getTranslation("drafts.delete.words")));
    var sure =
        new Button(
            getTranslation("drafts.delete"),
            click -> {
              drafts.delete(draft.id());
              dialog.close();
              done(getTranslation("drafts.delete.done", title));
            });
    sure.setId("delete-sure");
    sure.addThemeVariants(ButtonVariant.PRIMARY);
    dialog
        .getFooter()
        .add(new Button(getTranslation("drafts.cancel"), click -> dialog.close()), sure);
    dialog.open();
  }

  private void done(String words) {
    refresh();
    Toast.tell(words);
  }
}
