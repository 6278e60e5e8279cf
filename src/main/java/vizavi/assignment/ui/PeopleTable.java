package vizavi.assignment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vizavi.assignment.Assigned;
import vizavi.assignment.Overview;
import vizavi.assignment.State;
import vizavi.assignment.Step;
import vizavi.assignment.StepStanding;
import vizavi.attempt.Attempt;
import vizavi.shell.Badge;
import vizavi.shell.Figures;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** People and where each of them stands: by step, with the last attempt, and what can be done. */
class PeopleTable extends Figures {
  private final transient Overview overview;
  private final transient Desk desk;

  PeopleTable(Overview overview, Desk desk) {
    super(columns(overview));
    this.overview = overview;
    this.desk = desk;
    addClassName("assigned-table");
    overview.people().forEach(one -> row(who(one), cells(one)));
  }

  private static List<String> columns(Overview overview) {
    List<String> columns = new ArrayList<>();
    columns.add(translate("assignments.column.person"));
    columns.add(translate("assignments.column.state"));
    overview.assignment().terms().steps().stream().map(Step::title).forEach(columns::add);
    columns.add(translate("assignments.column.last"));
    if (overview.assignment().withdrawn().isEmpty()) {
      columns.add(translate("assignments.column.actions"));
    }
    return columns;
  }

  private Component who(Assigned one) {
    return new Anchor(Places.trainee(one.person()), name(one));
  }

  private String name(Assigned one) {
    return overview.names().getOrDefault(one.person(), "");
  }

  private List<Component> cells(Assigned one) {
    List<Component> cells = new ArrayList<>();
    cells.add(state(one));
    one.standing().steps().forEach(step -> cells.add(step(step)));
    cells.add(last(one));
    if (overview.assignment().withdrawn().isEmpty()) {
      cells.add(actions(one));
    }
    return cells;
  }

  private Component state(Assigned one) {
    State state = one.standing().state();
    Div cell = new Div(new Badge(Named.state(state), Named.tone(state)));
    cell.addClassName("state-cell");
    if (state == State.PASSED && one.standing().late()) {
      cell.add(note(getTranslation("assignments.late")));
    }
    if (one.allowance().due().isPresent()) {
      cell.add(
          note(
              getTranslation(
                  "assignments.due",
                  Moment.of(overview.assignment().terms().at(one.allowance().due().get())))));
    }
    if (one.allowance().moreTries() > 0) {
      cell.add(note(getTranslation("assignments.more-tries", one.allowance().moreTries())));
    }
    if (!one.allowance().reason().isEmpty()) {
      cell.add(
          note(
              getTranslation(
                  "assignments.reason", one.allowance().reason(), one.allowance().by())));
    }
    return cell;
  }

  private static Span note(String words) {
    Span note = new Span(words);
    note.addClassName("small");
    return note;
  }

  private Component step(StepStanding step) {
    Div cell = new Div();
    cell.addClassName("state-cell");
    step.counting()
        .ifPresentOrElse(
            attempt -> cell.add(review(attempt, result(step, attempt))),
            () ->
                cell.add(
                    new Span(
                        step.underWay().isPresent()
                            ? Named.state(State.UNDER_WAY)
                            : getTranslation("assignments.nothing"))));
    if (!step.tries().isEmpty()) {
      cell.add(note(getTranslation("assignments.tries.used", step.tries().size())));
    }
    return cell;
  }

  private String result(StepStanding step, Attempt attempt) {
    String passed = Named.state(step.passed() ? State.PASSED : State.NOT_PASSED);
    return attempt
        .overall()
        .map(overall -> getTranslation("assignments.result", overall, passed))
        .orElse(passed);
  }

  private Anchor review(Attempt attempt, String words) {
    return new Anchor(Places.review(attempt.id()), words);
  }

  private Component last(Assigned one) {
    Optional<Attempt> last =
        one.standing().steps().stream()
            .flatMap(step -> step.tries().stream())
            .max(Comparator.comparing(Attempt::begun));
    return last.<Component>map(
            attempt ->
                review(
                    attempt,
                    attempt.over()
                        ? Moment.of(attempt.ended().orElse(attempt.begun()))
                        : getTranslation("assignments.watch")))
        .orElseGet(() -> new Span(getTranslation("assignments.nothing")));
  }

  private Component actions(Assigned one) {
    Div actions = new Div();
    actions.addClassName("actions");
    if (one.standing().state() == State.EXCUSED) {
      actions.add(
          button(
              getTranslation("assignments.excuse-no-longer"), one, () -> desk.excuseNoLonger(one)));
    } else if (one.standing().state() != State.PASSED) {
      actions.add(
          button(getTranslation("assignments.extend"), one, () -> desk.extend(one)),
          button(getTranslation("assignments.excuse"), one, () -> desk.excuse(one)));
    }
    return actions;
  }

  private NativeButton button(String words, Assigned one, Runnable work) {
    NativeButton button = new NativeButton(words, click -> work.run());
    button.addClassName("plain");
    button.setAriaLabel(getTranslation("people.action-for", words, name(one)));
    return button;
  }
}
