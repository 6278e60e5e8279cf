package vizavi.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import vizavi.library.Consequences;
import vizavi.library.Draft;
import vizavi.library.DraftTranslations;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.PlayedReplies;
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
import vizavi.library.ui.translate.TranslationsPane;
import vizavi.scenario.assist.Spot;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.TranslationName;
import vizavi.shell.Beside;
import vizavi.shell.NotFoundException;
import vizavi.shell.Toast;
import vizavi.text.Diagnostic;

/** For trainers: one draft, with all that helps to write it. The panes share a {@link Desk}. */
@Route("workbench/:draft")
@RolesAllowed({"TRAINER", "ADMIN"})
public class WorkbenchView extends Div
    implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
  /** Revisions looked at for what the source said before. */
  private static final int LOOKED_BACK = 20;

  private final transient Drafts drafts;
  private final transient DraftTranslations translations;
  private final transient Library library;
  private final transient Proving proving;
  private final transient Publishing publishing;
  private final transient ObjectProvider<Consequences> consequences;
  private final transient ObjectProvider<PlayedReplies> played;
  private String title = "";

  /** Leads to a line of a translation. */
  private transient BiConsumer<String, Integer> goesTo = (language, line) -> {};

  private Optional<Desk> desk = Optional.empty();
  private Optional<Keeping> keeping = Optional.empty();

  WorkbenchView(
      Drafts drafts,
      DraftTranslations translations,
      Library library,
      Proving proving,
      Publishing publishing,
      ObjectProvider<Consequences> consequences,
      ObjectProvider<PlayedReplies> played) {
    this.drafts = drafts;
    this.translations = translations;
    this.library = library;
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
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("at")
        .filter(at -> !at.isBlank())
        .ifPresent(this::goTo);
  }

  /** What somebody was sent here for may be gone since: they are told, and see its scene. */
  private void goTo(String place) {
    Desk open = desk.orElseThrow();
    if (!open.goTo(place)) {
      Toast.tell(getTranslation("workbench.not-there", place));
      open.goTo(place.substring(0, Math.max(0, place.indexOf('.'))));
    }
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
    GraphPane graph = new GraphPane(open);
    panes.add("graph", getTranslation("workbench.graph"), graph);
    lookUp(draft, graph);
    panes.add("playtest", getTranslation("workbench.playtest"), new PlaytestPane(open));
    TranslationsPane translated =
        new TranslationsPane(
            translations, draft.id(), open, (block, hash) -> earlier(draft, block, hash));
    panes.add("translations", getTranslation("workbench.translations"), translated);
    // On a phone whoever picks a scene or a problem wants to see its lines.
    open.onGoTo(spot -> panes.show("text"));
    goesTo =
        (language, line) -> {
          panes.show("translations");
          translated.goTo(language, line);
        };
    add(
        new WorkbenchHead(
            title, draft.scenario(), state, () -> history(draft), () -> publish(state)),
        panes);
    watch(open);
  }

  /** What a block of the source said when it had this hash, in the newest revisions. */
  private Optional<Block> earlier(Draft draft, String block, String hash) {
    return publishing.revisions(draft.scenario()).stream()
        .limit(LOOKED_BACK)
        .flatMap(one -> Blocks.of(library.scenario(one.id())).values().stream())
        .filter(one -> one.id().equals(block) && one.hash().equals(hash))
        .findFirst();
  }

  /**
   * How the revision the draft comes from was played: the graph takes the colour when it is there.
   */
  private void lookUp(Draft draft, GraphPane graph) {
    played.stream()
        .findFirst()
        .ifPresent(
            replies ->
                draft
                    .base()
                    .ifPresent(
                        base ->
                            Beside.page(
                                "how " + base + " was played",
                                () -> replies.of(base),
                                graph::played,
                                () -> {})));
  }

  private static void go(UUID draft) {
    UI.getCurrent().navigate("workbench/" + draft);
  }

  private void history(Draft draft) {
    new HistoryDialog(publishing, draft.scenario(), () -> {}).open();
  }

  /** What is published is what is on the disk. */
  private void publish(Keeping state) {
    state.save();
    Draft looked = state.kept().translatedAs(drafts.open(state.kept().id()));
    new PublishDialog(publishing, consequences.stream().findFirst(), looked, this::mend).open();
  }

  private void mend(Diagnostic one) {
    TranslationName.language(one.place().file())
        .ifPresentOrElse(
            language -> goesTo.accept(language, one.place().line()),
            () ->
                desk.ifPresent(
                    open -> open.goTo(new Spot(one.place().line(), one.place().column()))));
  }

  private static OutlinePane outline(Desk desk) {
    OutlinePane outline = new OutlinePane(desk::goTo);
    outline.show(desk.edition().outline());
    desk.onEdit(edition -> outline.show(edition.outline()));
    desk.onPlace(outline::mark);
    return outline;
  }
}
