package vizavi.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vizavi.library.Consequences;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;
import vizavi.library.Proving;
import vizavi.library.Publishing;
import vizavi.library.ui.desk.Desk;
import vizavi.library.ui.desk.Watch;
import vizavi.library.ui.editor.EditorPane;
import vizavi.library.ui.editor.OutlinePane;
import vizavi.library.ui.graph.GraphPane;
import vizavi.library.ui.playtest.PlaytestPane;
import vizavi.library.ui.publish.HistoryDialog;
import vizavi.library.ui.publish.PublishDialog;
import vizavi.scenario.assist.Spot;
import vizavi.shell.Glyph;
import vizavi.shell.NotFoundException;
import vizavi.text.Diagnostic;

/** For trainers: one draft, with all that helps to write it. The panes share a {@link Desk}. */
@Route("workbench/:draft")
@RolesAllowed({"TRAINER", "ADMIN"})
public class WorkbenchView extends Div
    implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
  private final transient Drafts drafts;
  private final transient Proving proving;
  private final transient Publishing publishing;
  private final transient ObjectProvider<Consequences> consequences;
  private final transient ObjectProvider<PlayedReplies> played;
  private String title = "";
  private Optional<Desk> desk = Optional.empty();
  private Optional<Keeping> keeping = Optional.empty();

  WorkbenchView(
      Drafts drafts,
      Proving proving,
      Publishing publishing,
      ObjectProvider<Consequences> consequences,
      ObjectProvider<PlayedReplies> played) {
    this.drafts = drafts;
    this.proving = proving;
    this.publishing = publishing;
    this.consequences = consequences;
    this.played = played;
    addClassNames("page", "workbench");
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    lay(drafts.open(draft(event)));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    keeping.ifPresent(Keeping::save);
  }

  private static UUID draft(BeforeEnterEvent event) {
    try {
      return UUID.fromString(event.getRouteParameters().get("draft").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("draft");
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    desk.ifPresent(open -> Watch.over(open, event.getUI(), proving::check));
  }

  /** From one draft to another the view stays, and is not attached again. */
  private void watch(Desk open) {
    getUI().ifPresent(ui -> Watch.over(open, ui, proving::check));
  }

  private void lay(Draft draft) {
    Desk open = new Desk(draft.scenario(), draft.text());
    Keeping state = new Keeping(drafts, draft, open, copy -> go(copy.id()));
    desk = Optional.of(open);
    keeping = Optional.of(state);
    title = draft.title().isEmpty() ? draft.scenario() : draft.title();
    EditorPane editor = new EditorPane(open);
    editor.editor().addRestListener(state::save);
    Panes panes = new Panes();
    panes.add("text", getTranslation("workbench.text"), editor);
    panes.add("outline", getTranslation("workbench.outline"), outline(open));
    panes.add("graph", getTranslation("workbench.graph"), new GraphPane(open, played(draft)));
    panes.add("playtest", getTranslation("workbench.playtest"), new PlaytestPane(open));
    // On a phone whoever picks a scene or a problem wants to see its lines.
    open.onGoTo(spot -> panes.show("text"));
    add(header(draft, state), panes);
    watch(open);
  }

  /** How the revision the draft comes from was played. */
  private Map<String, PlayedReply> played(Draft draft) {
    return played.stream()
        .flatMap(replies -> draft.base().map(replies::of).stream())
        .findFirst()
        .orElse(Map.of());
  }

  private static void go(UUID draft) {
    UI.getCurrent().navigate("workbench/" + draft);
  }

  private Component header(Draft draft, Keeping state) {
    Anchor back =
        new Anchor("workbench", Glyph.BACK.icon(), new Span(getTranslation("workbench.back")));
    back.addClassName("back");
    Span id = new Span(getTranslation("workbench.id", draft.scenario()));
    id.addClassName("small");
    Div name = new Div(new H1(title), id);
    name.addClassName("workbench-name");
    Div actions = new Div(history(draft), publish(state));
    actions.addClassName("actions");
    Header header = new Header(back, name, state, actions);
    header.addClassName("workbench-head");
    return header;
  }

  private NativeButton history(Draft draft) {
    NativeButton history =
        new NativeButton(
            getTranslation("workbench.history"),
            click -> new HistoryDialog(publishing, draft.scenario(), () -> {}).open());
    history.setId("history");
    history.addClassName("plain");
    return history;
  }

  private NativeButton publish(Keeping state) {
    NativeButton publish =
        new NativeButton(getTranslation("workbench.publish"), click -> publishKept(state));
    publish.setId("publish");
    publish.addClassName("button");
    return publish;
  }

  /** What is published is what is on the disk. */
  private void publishKept(Keeping state) {
    state.save();
    new PublishDialog(publishing, consequences.stream().findFirst(), state.kept(), this::mend)
        .open();
  }

  private void mend(Diagnostic one) {
    desk.ifPresent(open -> open.goTo(new Spot(one.place().line(), one.place().column())));
  }

  private static OutlinePane outline(Desk desk) {
    OutlinePane outline = new OutlinePane(desk::goTo);
    outline.show(desk.edition().outline());
    desk.onEdit(edition -> outline.show(edition.outline()));
    desk.onPlace(outline::mark);
    return outline;
  }
}
