package vizavi.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vizavi.attempt.Attempts;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.practice.Exercise;
import vizavi.practice.Exercises;
import vizavi.practice.Practised;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Terms;
import vizavi.shell.Toast;

/**
 * Today's two minutes: one exchange with one client. First what matters to them, then what to say,
 * then what it was worth.
 */
@Route(Places.TODAY)
@PermitAll
public class TodayView extends Div implements HasDynamicTitle {
  /** Lines shown of what happened before; the others wait behind a click. */
  private static final int LINES = 5;

  private final transient Exercises exercises;
  private final transient Library library;
  private transient Optional<Exercise> now = Optional.empty();
  private Component below = new Div();

  TodayView(Exercises exercises, Library library) {
    this.exercises = exercises;
    this.library = library;
    addClassNames("page", "today");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("practice.title");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    show(exercises.today(Moment.zone(), getLocale().getLanguage()));
  }

  private void show(Optional<Exercise> exercise) {
    now = exercise;
    removeAll();
    exercise.ifPresentOrElse(this::showOne, () -> add(opening(), nothing()));
  }

  private void showOne(Exercise exercise) {
    add(opening(exercise), before(exercise));
    exercise.matters().ifPresent(words -> add(compared(exercise, words)));
    if (!exercise.answers().isEmpty()) {
      add(new Talk(Talk.lines(exercise.scenario(), exercise.answers())));
    }
    below = below(exercise);
    add(below);
    exercise.gone().ifPresent(gone -> add(next(exercise)));
  }

  private Div opening(Component... more) {
    Div opening = new Div(new H1(getTranslation("practice.title")));
    opening.addClassName("opening");
    opening.add(more);
    return opening;
  }

  private Div opening(Exercise exercise) {
    Paragraph lead = new Paragraph(exercise.scenario().role());
    lead.addClassName("lead");
    lead.getElement().setAttribute("lang", exercise.scenario().language());
    Div badges = new Div(new Badge(Terms.skill(exercise.skill()), "accent"), title(exercise));
    badges.addClassName("badges");
    return opening(lead, badges);
  }

  private static Badge title(Exercise exercise) {
    Badge title = new Badge(exercise.scenario().title());
    title.getElement().setAttribute("lang", exercise.scenario().language());
    return title;
  }

  /** The last lines of what happened, and the others for whoever wants them. */
  private Section before(Exercise exercise) {
    List<Div> lines = Talk.lines(exercise.scenario(), exercise.before());
    int from = Math.max(0, lines.size() - LINES);
    Section before =
        new Section(new H2(getTranslation("practice.client", exercise.scenario().client().name())));
    before.addClassName("card");
    if (from > 0) {
      NativeDetails earlier = new NativeDetails(getTranslation("practice.earlier"));
      earlier.setContent(new Talk(lines.subList(0, from)));
      earlier.addClassName("quiet");
      before.add(earlier);
    }
    before.add(new Talk(lines.subList(from, lines.size())));
    return before;
  }

  /** What the person takes to matter, beside the client's own story; nobody is right or wrong. */
  private Section compared(Exercise exercise, String words) {
    Section compared =
        new Section(
            new H2(getTranslation("practice.matters.compared")),
            part("mine", getTranslation("practice.matters.mine"), List.of(new Paragraph(words))),
            part(
                "story",
                exercise.scenario().client().name(),
                told(exercise, exercise.scenario().client().about())),
            part(
                "case",
                getTranslation("practice.matters.case"),
                told(exercise, exercise.scenario().briefing())));
    compared.addClassNames("card", "compared");
    return compared;
  }

  private static Div part(String kind, String label, List<Paragraph> words) {
    Span name = new Span(label);
    name.addClassName("label");
    Div part = new Div(name);
    words.forEach(part::add);
    part.addClassName("compared-" + kind);
    return part;
  }

  /** An author's paragraphs: lines are theirs to break in a file, not on a phone. */
  private static List<Paragraph> told(Exercise exercise, String words) {
    return Arrays.stream(words.strip().split("\\R\\s*\\R"))
        .map(text -> new Paragraph(text.replaceAll("\\R", " ")))
        .peek(one -> one.getElement().setAttribute("lang", exercise.scenario().language()))
        .toList();
  }

  private Component below(Exercise exercise) {
    if (exercise.gone().isPresent()) {
      return new Feedback(exercise, exercise.reply().orElseThrow(), exercise.gone().get());
    }
    if (exercise.matters().isEmpty()) {
      return new OwnWords(
          getTranslation("practice.matters"),
          getTranslation("practice.matters.hint"),
          getTranslation("practice.matters.keep"),
          exercise.id() + "/matters",
          Exercises.LONGEST_MATTERS,
          words -> show(exercises.matters(exercise.id(), words)));
    }
    return exercise.listens() ? box(exercise) : choices(exercise);
  }

  private Component box(Exercise exercise) {
    return new OwnWords(
            getTranslation("play.your-turn"),
            getTranslation("play.type.placeholder"),
            getTranslation("play.type.send"),
            exercise.id() + "/" + exercise.next(),
            Attempts.LONGEST_REPLY,
            words -> show(exercises.type(exercise.id(), exercise.next(), words)))
        .in(exercise.scenario().language());
  }

  private Component choices(Exercise exercise) {
    return new Choices(
        exercise.offers(),
        exercise.scenario().language(),
        exercise.answers().isEmpty()
            ? Optional.empty()
            : Optional.of(getTranslation("play.not-understood")),
        reply -> show(exercises.answer(exercise.id(), exercise.next(), reply)));
  }

  private void show(Practised practised) {
    switch (practised) {
      case Practised.Taken taken -> goOn(taken.now());
      case Practised.AlreadyAnswered already -> {
        Toast.tell(getTranslation("play.already-answered"));
        goOn(already.now());
      }
      case Practised.NotOffered not -> {
        Toast.tell(getTranslation("play.not-offered"));
        goOn(not.now());
      }
      case Practised.Blank blank -> refuse(getTranslation("practice.blank"));
      case Practised.TooLong tooLong -> refuse(getTranslation("practice.too-long"));
    }
  }

  /** Shows what comes now, and leads there whoever can't see it. */
  private void goOn(Exercise exercise) {
    show(Optional.of(exercise));
    below.getElement().executeJs("this.focus({preventScroll: true})");
    below.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
  }

  private void refuse(String why) {
    if (below instanceof OwnWords box) {
      box.refuse(why);
    }
  }

  /** Where to go from here: more of the same, the whole scenario, or home. */
  private Component next(Exercise exercise) {
    NativeButton more =
        new NativeButton(
            getTranslation("practice.more"),
            click -> show(exercises.more(Moment.zone(), getLocale().getLanguage())));
    more.setId("more");
    more.addClassName("plain");
    Anchor home = new Anchor(".", getTranslation("practice.home"));
    home.addClassName("button");
    Div actions = new Div(home, more);
    actions.addClassName("actions");
    whole(exercise).ifPresent(actions::add);
    Section next = new Section(new StreakLine(exercises.streak(Moment.zone())), actions);
    next.addClassName("today-next");
    return next;
  }

  private Optional<Anchor> whole(Exercise exercise) {
    return library.cards().stream()
        .map(Card::scenario)
        .filter(exercise.scenario().id()::equals)
        .findFirst()
        .map(
            scenario -> {
              Anchor whole =
                  new Anchor(Places.briefing(scenario), getTranslation("practice.whole"));
              whole.addClassName("plain");
              return whole;
            });
  }

  private Component nothing() {
    Div nothing =
        new Div(
            new H2(getTranslation("practice.nothing.title")),
            new Paragraph(getTranslation("practice.nothing.words")));
    nothing.addClassNames("card", "empty");
    return nothing;
  }
}
