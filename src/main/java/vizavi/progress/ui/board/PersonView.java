package vizavi.progress.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vizavi.assignment.Assigned;
import vizavi.assignment.State;
import vizavi.attempt.Attempt;
import vizavi.attempt.Mode;
import vizavi.attempt.Overseen;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Boards;
import vizavi.progress.Trainee;
import vizavi.scoring.Skill;
import vizavi.shell.Badge;
import vizavi.shell.Figures;
import vizavi.shell.Moment;
import vizavi.shell.NotFoundException;
import vizavi.shell.Places;

/** One trainee for their mentors: how each skill went, what they were given, what they played. */
@Route("people/:person")
@RolesAllowed("MENTOR")
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Boards boards;
  private final transient Overseen overseen;
  private String title = "";

  PersonView(Boards boards, Overseen overseen) {
    this.boards = boards;
    this.overseen = overseen;
    addClassNames("page", "trainee");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = id(event.getRouteParameters().get("person").orElse(""));
    Trainee trainee = boards.trainee(id);
    title = trainee.name();
    removeAll();
    add(
        opening(trainee, Choices.in(event.getLocation().getQueryParameters())),
        mastery(trainee),
        assignments(trainee.assigned()),
        attempts(overseen.of(id)));
  }

  private Component mastery(Trainee trainee) {
    Section mastery =
        new Section(
            new H2(getTranslation("board.mastery")),
            new MasteryCards(
                trainee.mastery(),
                trainee.trend(),
                (skill, opener) -> open(trainee, skill, opener)));
    mastery.addClassName("mastery-section");
    return mastery;
  }

  private void open(Trainee trainee, Skill skill, NativeButton opener) {
    var made = boards.made(trainee.person(), skill, BoardQuestion.ALL);
    new MadeDialog(made, Places::review, opener).open();
  }

  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("person");
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  /** The way back leads to the board as it was left. */
  private Component opening(Trainee trainee, Choices left) {
    Anchor back = new Anchor(left.board(), getTranslation("board.back"));
    back.addClassName("back");
    Paragraph lead = new Paragraph(String.join(", ", trainee.cohorts()));
    lead.addClassName("lead");
    Paragraph came =
        new Paragraph(
            trainee
                .lastSignIn()
                .map(when -> getTranslation("board.person.came", Moment.of(when)))
                .orElseGet(() -> getTranslation("board.waiting.never")));
    came.addClassName("small");
    Div opening = new Div(back, new H1(trainee.name()), lead, came);
    opening.addClassName("opening");
    return opening;
  }

  private Component assignments(List<Assigned> assigned) {
    Section card = new Section(new H2(getTranslation("board.assignments")));
    card.addClassName("card");
    if (assigned.isEmpty()) {
      card.add(new Paragraph(getTranslation("board.assignments.none")));
      return card;
    }
    Figures table =
        new Figures(
            List.of(
                getTranslation("board.assignment"),
                getTranslation("board.assignment.state"),
                getTranslation("board.assignment.steps"),
                getTranslation("board.assignment.due")));
    assigned.forEach(
        one ->
            table.row(
                new Anchor(Places.assignment(one.assignment().id()), one.assignment().title()),
                List.of(
                    state(one.standing().state()),
                    new Span(
                        getTranslation(
                            "board.passed-of",
                            one.standing().passed(),
                            one.standing().steps().size())),
                    new Span(one.standing().due().map(Moment::of).orElse("–")))));
    card.add(table);
    return card;
  }

  private Badge state(State state) {
    return switch (state) {
      case NOT_BEGUN -> new Badge(getTranslation("board.state.not-begun"));
      case UNDER_WAY -> new Badge(getTranslation("board.state.under-way"), "accent");
      case PASSED -> new Badge(getTranslation("board.state.passed"), "good");
      case NOT_PASSED -> new Badge(getTranslation("board.state.not-passed"), "bad");
      case OVERDUE -> new Badge(getTranslation("board.state.overdue"), "bad");
      case EXCUSED -> new Badge(getTranslation("board.state.excused"));
    };
  }

  private Component attempts(List<Attempt> attempts) {
    Section card = new Section(new H2(getTranslation("board.attempts")));
    card.addClassName("card");
    if (attempts.isEmpty()) {
      card.add(new Paragraph(getTranslation("board.attempts.none")));
      return card;
    }
    Figures table =
        new Figures(
            List.of(
                getTranslation("board.made.attempt"),
                getTranslation("board.made.when"),
                getTranslation("board.made.result"),
                getTranslation("board.attempt.verdict")));
    attempts.forEach(
        one ->
            table.row(
                link(one),
                List.of(
                    new Span(Moment.of(one.begun())),
                    new Span(one.overall().map(String::valueOf).orElse("–")),
                    verdict(one))));
    card.add(table);
    return card;
  }

  private Anchor link(Attempt attempt) {
    Anchor link = new Anchor(Places.review(attempt.id()), attempt.title());
    link.setAriaLabel(
        getTranslation("board.attempt.of", attempt.title(), Moment.of(attempt.begun())));
    return link;
  }

  private Component verdict(Attempt attempt) {
    Div badges = new Div();
    badges.addClassName("badges");
    if (!attempt.over()) {
      badges.add(new Badge(getTranslation("board.state.under-way"), "accent"));
    } else if (attempt.passed().orElse(false)) {
      badges.add(new Badge(getTranslation("debrief.passed"), "good"));
    } else {
      badges.add(new Badge(getTranslation("debrief.not-passed"), "bad"));
    }
    if (attempt.over() && !attempt.comparable()) {
      badges.add(new Badge(getTranslation("progress.former")));
    }
    if (attempt.mode() == Mode.COACH) {
      badges.add(new Badge(getTranslation("mode.coach")));
    }
    return badges;
  }
}
