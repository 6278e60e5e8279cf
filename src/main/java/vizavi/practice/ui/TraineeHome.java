package vizavi.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.account.Invitation;
import vizavi.assignment.Assigned;
import vizavi.assignment.StepStanding;
import vizavi.attempt.Attempt;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/**
 * What a trainee does next: invitations, what is due, what to go on with, one suggestion; and
 * beside it today's two minutes and how they grow. The first thing to do is the one that stands
 * out.
 */
class TraineeHome extends Div {
  private static final int MOST = 5;

  private final transient TraineeDoors doors;
  private final Div next = new Div();

  /** Whether something stands out already. */
  private boolean led;

  TraineeHome(TraineeDoors doors) {
    this.doors = doors;
    addClassName("home-columns");
    next.addClassName("home-next");
    List<Assigned> open =
        doors.tasks().mine().stream()
            .filter(one -> one.standing().open() && one.assignment().withdrawn().isEmpty())
            .toList();
    invitations();
    due(open);
    goOn(open);
    suggestion(open);
    Div beside = new Div(new TodayCard(doors.exercises()), new Growth(doors.progress().mastery()));
    beside.addClassName("home-beside");
    add(next, beside);
  }

  /** How the next thing to do looks: the first stands out. */
  private String look() {
    boolean first = !led;
    led = true;
    return first ? "button" : "plain";
  }

  private void invitations() {
    List<Item> items = doors.cohorts().invitations().stream().map(this::invitation).toList();
    list(getTranslation("home.invitations"), items);
  }

  private Item invitation(Invitation one) {
    return new Item(new Span(one.name()))
        .note(getTranslation("home.invited-by", String.join(", ", one.mentors())))
        .act(getTranslation("home.join"), one.name(), Places.join(one.cohort()), look());
  }

  private void due(List<Assigned> open) {
    var titles = doors.library().titlesIn(getLocale().getLanguage());
    List<Item> items =
        open.stream()
            .limit(MOST)
            .<Item>map(one -> new DueItem(one, doors.clock().instant(), titles, this::look))
            .toList();
    list(getTranslation("home.due"), items);
    if (open.size() > MOST) {
      next.add(more(open.size() - MOST));
    }
  }

  private Component more(int number) {
    Span more = new Span(getTranslation("home.due.more", number));
    more.addClassName("small");
    return more;
  }

  /** What was begun and does not stand among what is due. */
  private void goOn(List<Assigned> open) {
    Set<Attempt> due =
        open.stream()
            .limit(MOST)
            .flatMap(one -> one.standing().next().stream())
            .flatMap(step -> step.underWay().stream())
            .collect(Collectors.toSet());
    List<Item> items =
        doors.attempts().underWay().values().stream()
            .filter(attempt -> !due.contains(attempt))
            .sorted((one, other) -> other.begun().compareTo(one.begun()))
            .limit(MOST)
            .map(this::underWay)
            .toList();
    list(getTranslation("home.go-on"), items);
  }

  private Item underWay(Attempt attempt) {
    return new Item(new Span(attempt.title()))
        .note(getTranslation("home.begun", Moment.of(attempt.begun())))
        .act(
            getTranslation("scenarios.go-on"),
            attempt.title(),
            Places.attempt(attempt.id()),
            look());
  }

  private void suggestion(List<Assigned> open) {
    Set<String> waiting = new HashSet<>();
    open.stream()
        .flatMap(one -> one.standing().steps().stream())
        .map(StepStanding::step)
        .forEach(step -> waiting.add(step.scenario()));
    doors
        .suggestions()
        .one(waiting, getLocale().getLanguage())
        .ifPresent(one -> next.add(new SuggestionCard(one, look())));
  }

  private void list(String title, List<Item> items) {
    if (!items.isEmpty()) {
      next.add(Item.list(title, items));
    }
  }
}
