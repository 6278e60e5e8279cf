package vizavi.attempt.ui.item;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vizavi.attempt.Counted;
import vizavi.attempt.ReplyFigures;
import vizavi.attempt.ui.InPage;
import vizavi.library.Library;
import vizavi.library.Publishing;
import vizavi.library.Rendition;
import vizavi.scenario.Scenario;
import vizavi.shell.Places;

/**
 * How the replies of a revision were taken. Counting goes on beside the page, which stays alive.
 */
@Route(Places.ITEMS)
@Menu(title = "menu.items", order = 3.8)
@RolesAllowed({"TRAINER", "ADMIN"})
public class ItemsView extends Div
    implements HasDynamicTitle, BeforeEnterObserver, ItemsChoice.Asks {
  private static final Logger LOG = LoggerFactory.getLogger(ItemsView.class);
  private final transient ReplyFigures figures;
  private final transient Library library;
  private final ItemsChoice choice;
  private final Paragraph state = new Paragraph();
  private final Div result = new Div();
  private transient Optional<Counted> counted = Optional.empty();

  /** The revision asked for last, read by the threads that count; empty once the page is left. */
  private final transient AtomicReference<Optional<UUID>> wanted =
      new AtomicReference<>(Optional.empty());

  ItemsView(ReplyFigures figures, Publishing publishing, Library library) {
    this.figures = figures;
    this.library = library;
    this.choice = new ItemsChoice(publishing, this);
    addClassNames("page", "items");
    Paragraph lead = new Paragraph(getTranslation("items.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("items.title")), lead);
    opening.addClassName("opening");
    state.setId("items-state");
    state.getElement().setAttribute("role", "status");
    result.addClassName("decisions");
    add(opening, choice, state, result);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("items.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!choice.follow(event.getLocation().getQueryParameters())) {
      state.setText(getTranslation("items.nothing"));
    }
  }

  /** Nobody waits for it any more; what was read until now is kept for whoever asks next. */
  @Override
  protected void onDetach(DetachEvent event) {
    wanted.set(Optional.empty());
  }

  @Override
  public void sort() {
    counted.ifPresent(this::draw);
  }

  /** Counts in a thread of its own, as the person at the screen. */
  @Override
  public void count(UUID revision) {
    UI page = UI.getCurrent();
    wanted.set(Optional.of(revision));
    counted = Optional.empty();
    result.removeAll();
    state.setText(getTranslation("items.counting"));
    Thread.ofVirtual()
        .name("items")
        .start(new DelegatingSecurityContextRunnable(() -> count(page, revision)));
  }

  private void count(UI page, UUID revision) {
    try {
      Counted done = figures.of(revision, read -> tell(page, revision, read));
      InPage.of(page, () -> show(done)).run();
    } catch (CancellationException left) {
      LOG.debug("Nobody waits for the replies of revision {} any more", revision);
    } catch (RuntimeException e) {
      LOG.error("The replies of revision {} could not be counted", revision, e);
      InPage.of(page, () -> ifWanted(revision, () -> state.setText(getTranslation("items.failed"))))
          .run();
    }
  }

  private void tell(UI page, UUID revision, int read) {
    if (!isWanted(revision)) {
      throw new CancellationException();
    }
    InPage.of(
            page,
            () ->
                ifWanted(
                    revision, () -> state.setText(getTranslation("items.counting.so-far", read))))
        .run();
  }

  private boolean isWanted(UUID revision) {
    return wanted.get().filter(revision::equals).isPresent();
  }

  private void ifWanted(UUID revision, Runnable work) {
    if (isWanted(revision)) {
      work.run();
    }
  }

  private void show(Counted done) {
    ifWanted(
        done.revision(),
        () -> {
          counted = Optional.of(done);
          draw(done);
        });
  }

  private void draw(Counted done) {
    Scenario scenario = library.scenario(new Rendition(done.revision(), getLocale().getLanguage()));
    result.removeAll();
    state.setText(getTranslation("items.counted", done.attempts()));
    if (done.attempts() == 0) {
      return;
    }
    Anchor csv = new Anchor(file(scenario, done), getTranslation("items.csv"));
    csv.setId("csv");
    csv.addClassName("plain");
    result.add(csv);
    done.decisions().forEach(one -> result.add(new DecisionCard(scenario, one, choice.order())));
    Paragraph how = new Paragraph(getTranslation("items.how"));
    how.addClassName("small");
    result.add(how);
  }

  private static DownloadHandler file(Scenario scenario, Counted done) {
    return DownloadHandler.fromInputStream(
        event -> {
          byte[] bytes = Written.csv(scenario, done).bytes();
          return new DownloadResponse(
              new ByteArrayInputStream(bytes),
              scenario.id() + "-replies.csv",
              "text/csv;charset=UTF-8",
              bytes.length);
        });
  }
}
