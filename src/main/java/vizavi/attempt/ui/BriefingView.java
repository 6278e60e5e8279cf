package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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
import java.util.Optional;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Refusal;
import vizavi.attempt.Task;
import vizavi.attempt.TaskRefusedException;
import vizavi.attempt.TaskTerms;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.shell.Places;
import vizavi.shell.Toast;
import vizavi.shell.backdrop.Backdrop;

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
    String scenario = event.getRouteParameters().get("scenario").orElseThrow();
    Optional<TaskTerms> terms = ForTask.in(event).map(attempts::terms);
    if (terms.filter(one -> isGone(one, scenario)).isPresent()) {
      event.forwardTo(Places.assignment(terms.orElseThrow().task().assignment()));
      return;
    }
    // One's own language, if the scenario has it.
    show(library.card(scenario, getLocale().getLanguage()), terms);
  }

  private void show(Card card, Optional<TaskTerms> terms) {
    title = card.title();
    removeAll();
    add(words(card), terms.<Component>map(one -> task(card, one)).orElseGet(() -> start(card)));
  }

  /** The whole page in another of the scenario's languages; the keyboard stays at the choice. */
  private void change(Card card, Optional<TaskTerms> terms, String language) {
    show(library.card(card.scenario(), language), terms);
    UI.getCurrent().getPage().setTitle(title);
    getElement().executeJs("this.querySelector('#play-language [checked]')?.focus()");
  }

  /** The page of the assignment says what became of it. */
  private static boolean isGone(TaskTerms terms, String scenario) {
    return !terms.scenario().equals(scenario)
        || terms.refusal().filter(Refusal.Archived.class::isInstance).isPresent();
  }

  private TaskCard task(Card card, TaskTerms terms) {
    int passMark = library.scenario(card.revision()).passMark();
    TaskCard task = new TaskCard(terms, card, passMark, () -> begin(terms.task(), card.language()));
    if (terms.underWay().isEmpty() && terms.refusal().isEmpty()) {
      task.language(language(card, Optional.of(terms)));
    }
    return task;
  }

  /** The choice of a language where there is one; why it is not one's own where it can't be. */
  private Div language(Card card, Optional<TaskTerms> terms) {
    Div language = new Div();
    language.addClassName("play-language");
    Spoken.instead(this, card, getLocale()).ifPresent(language::add);
    if (card.languages().size() > 1) {
      language.add(new LanguageChoice(card, chosen -> change(card, terms, chosen)));
    }
    return language;
  }

  private void begin(Task task, String language) {
    try {
      UI.getCurrent().navigate(Places.attempt(attempts.begin(task, language).id()));
    } catch (TaskRefusedException refused) { // something changed since the page was opened
      Toast.alert(TaskCard.words(this, refused.why()));
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private Article words(Card card) {
    Article words = new Article();
    Backdrop.of(card.backdrop()).ifPresent(words::add);
    words.add(
        ScenarioCard.badges(card),
        Spoken.in(card.language(), new H1(card.title())),
        new Briefing(library.scenario(card.rendition())));
    return words;
  }

  private Aside start(Card card) {
    NativeButton begin = new NativeButton(getTranslation("briefing.begin"));
    begin.setId("begin");
    begin.addClassName("button");
    begin.addClickListener(click -> begin(card));
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
    attempts.asked(card.scenario()).forEach(terms -> start.add(offer(terms)));
    start.add(language(card, Optional.empty()));
    start.add(new H2(getTranslation("briefing.how")), mode);
    if (card.ownWords()) {
      start.add(new H2(getTranslation("briefing.answer")), answering);
    }
    start.add(begin);
    return start;
  }

  /** An assignment asks for this scenario: played for oneself it would not count there. */
  private Paragraph offer(TaskTerms terms) {
    Anchor there =
        new Anchor(
            Places.briefing(terms.scenario(), terms.task().assignment(), terms.task().step()),
            getTranslation("task.offer.go"));
    Paragraph offer =
        new Paragraph(new Text(getTranslation("task.offer", terms.title()) + " "), there);
    offer.addClassName("task-offer");
    return offer;
  }

  private void begin(Card card) {
    Attempt attempt =
        attempts.begin(card.scenario(), card.language(), mode.getValue(), answering.getValue());
    UI.getCurrent().navigate(Places.attempt(attempt.id()));
  }
}
