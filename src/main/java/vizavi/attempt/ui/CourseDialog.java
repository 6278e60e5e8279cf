package vizavi.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.analysis.BetterCourse;
import vizavi.play.State;
import vizavi.scenario.Scenario;
import vizavi.shell.Badge;
import vizavi.shell.Terms;

/** A better course, turn after turn, to read. */
class CourseDialog extends Dialog {
  CourseDialog(Scenario scenario, BetterCourse course, NativeButton opener) {
    setHeaderTitle(getTranslation("debrief.course.title", course.instead()));
    addClassName("course-dialog");
    Div log = new Div();
    log.addClassName("log");
    log.getElement().setAttribute("lang", scenario.language());
    course.steps().forEach(step -> add(log, scenario, step));
    Div whole = new Div(lead(course), log, end(scenario, course));
    whole.addClassName("course");
    // It is longer than the dialog: whoever has no mouse scrolls it with the arrow keys.
    whole.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    whole
        .getElement()
        .setAttribute("aria-label", getTranslation("debrief.course.title", course.instead()));
    add(whole);
    Button close = new Button(getTranslation("debrief.course.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            close.focus();
          } else {
            opener.focus();
          }
        });
    getFooter().add(close);
  }

  private Paragraph lead(BetterCourse course) {
    Paragraph lead =
        new Paragraph(
            course.lucky()
                ? getTranslation("debrief.course.lucky")
                : getTranslation("debrief.course.words"));
    lead.addClassName("small");
    return lead;
  }

  private void add(Div log, Scenario scenario, BetterCourse.Step step) {
    Div mine = Said.byTrainee(step.turn().picked().orElseThrow().words());
    Span points = new Span(getTranslation("debrief.course.points", Terms.points(step.points())));
    points.addClassName("course-points");
    points.getElement().setAttribute("lang", getLocale().getLanguage());
    mine.add(points);
    log.add(mine);
    State after = step.turn().after();
    Said.all(scenario, step.turn().hears(), after.patience(), after.trust()).forEach(log::add);
  }

  private Div end(Scenario scenario, BetterCourse course) {
    Paragraph lesson = new Paragraph(course.ending().lesson());
    lesson.getElement().setAttribute("lang", scenario.language());
    Badge outcome =
        new Badge(Terms.outcome(course.ending().outcome()), Terms.tone(course.ending().outcome()));
    Div end = new Div(outcome, lesson);
    end.addClassName("course-end");
    return end;
  }
}
