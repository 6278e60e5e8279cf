package vizavi.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
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
  private final transient Exercises exercises;
  private final transient Library library;
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
    removeAll();
    exercise.ifPresentOrElse(this::showOne, () -> add(opening(), nothing()));
  }

  private void showOne(Exercise exercise) {
    add(opening(exercise), new Beforehand(exercise));
    exercise.matters().ifPresent(words -> add(new Compared(exercise.scenario(), words)));
    if (!exercise.answers().isEmpty()) {
      add(new Talk(Talk.lines(exercise.scenario(), exercise.answers())));
    }
    below = below(exercise);
    add(below);
    exercise.gone().ifPresent(gone -> add(onward(exercise)));
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

  private Onward onward(Exercise exercise) {
    return new Onward(
        exercises.streak(Moment.zone()),
        whole(exercise),
        () -> show(exercises.more(Moment.zone(), getLocale().getLanguage())));
  }

  /** The scenario the exercise is of, while it is there to be played. */
  private Optional<String> whole(Exercise exercise) {
    return library.cards().stream()
        .map(Card::scenario)
        .filter(exercise.scenario().id()::equals)
        .findFirst();
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
