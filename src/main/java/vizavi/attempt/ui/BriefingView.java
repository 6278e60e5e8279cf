package vizavi.attempt.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.shell.Places;

/** The briefing of a scenario, and how to play it. */
@Route("scenarios/:scenario")
@PermitAll
public class BriefingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Library library;
  private final transient Attempts attempts;
  private final ModeChoice mode = new ModeChoice();
  private final AnswerChoice answering = new AnswerChoice();
  private String title = "";

  BriefingView(Library library, Attempts attempts) {
    this.library = library;
    this.attempts = attempts;
    addClassNames("page", "briefing-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Card card = library.card(event.getRouteParameters().get("scenario").orElseThrow());
    title = card.title();
    removeAll();
    add(words(card), start(card));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private Article words(Card card) {
    return new Article(
        ScenarioCard.badges(card),
        new H1(card.title()),
        new Briefing(library.scenario(card.revision())));
  }

  private Aside start(Card card) {
    NativeButton begin = new NativeButton(getTranslation("briefing.begin"));
    begin.setId("begin");
    begin.addClassName("button");
    begin.addClickListener(click -> begin(card.scenario()));
    Aside start = new Aside();
    start.addClassName("card");
    attempts
        .underWay(card.scenario())
        .ifPresent(
            attempt -> {
              Anchor on =
                  new Anchor(Places.attempt(attempt.id()), getTranslation("scenarios.go-on"));
              on.addClassName("button");
              Div open = new Div(new Paragraph(getTranslation("briefing.under-way")), on);
              open.addClassName("under-way");
              start.add(open);
              begin.removeClassName("button");
              begin.addClassName("plain");
            });
    start.add(new H2(getTranslation("briefing.how")), mode);
    if (card.ownWords()) {
      start.add(new H2(getTranslation("briefing.answer")), answering);
    }
    start.add(begin);
    return start;
  }

  private void begin(String scenario) {
    Attempt attempt = attempts.begin(scenario, mode.getValue(), answering.getValue());
    UI.getCurrent().navigate(Places.attempt(attempt.id()));
  }
}
