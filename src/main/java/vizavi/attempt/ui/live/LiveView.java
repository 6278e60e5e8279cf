package vizavi.attempt.ui.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.live.UnderWay;
import vizavi.shell.Figures;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** Attempts of one's mentees under way, each a link to look on. */
@Route(Places.LIVE)
@Menu(title = "menu.live", order = 3.1)
@RolesAllowed("MENTOR")
public class LiveView extends Div implements HasDynamicTitle {
  private static final int AGAIN = 10_000;

  private final transient Shoulder shoulder;
  private final Div list = new Div();
  private transient List<UnderWay> shown = List.of();
  private transient Registration polling = () -> {};

  LiveView(Shoulder shoulder) {
    this.shoulder = shoulder;
    addClassNames("page", "live-list");
    Paragraph lead = new Paragraph(getTranslation("live.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("live.title")), lead);
    opening.addClassName("opening");
    add(opening, list);
    shown = shoulder.underWay();
    draw();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("live.title");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    polling = event.getUI().addPollListener(poll -> look());
    event.getUI().setPollInterval(AGAIN);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    polling.remove();
    event.getUI().setPollInterval(-1);
  }

  private void look() {
    List<UnderWay> now = shoulder.underWay();
    if (!now.equals(shown)) {
      shown = now;
      draw();
    }
  }

  private void draw() {
    list.removeAll();
    list.add(shown.isEmpty() ? empty() : table());
  }

  private Component table() {
    Figures table =
        new Figures(
                List.of(
                    getTranslation("live.trainee"),
                    getTranslation("live.scenario"),
                    getTranslation("live.replies"),
                    getTranslation("live.since"),
                    getTranslation("live.look")))
            .caption(getTranslation("live.caption"));
    for (UnderWay one : shown) {
      Anchor look = new Anchor(Places.review(one.attempt()), getTranslation("live.look"));
      look.setAriaLabel(getTranslation("live.look-at", one.name(), one.title()));
      table.row(
          new Span(one.name()),
          List.of(
              new Span(one.title()),
              new Span(Integer.toString(one.replies())),
              new Span(Moment.of(one.since())),
              look));
    }
    return table;
  }

  private Component empty() {
    Div empty =
        new Div(
            new H2(getTranslation("live.empty.title")),
            new Paragraph(getTranslation("live.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }
}
