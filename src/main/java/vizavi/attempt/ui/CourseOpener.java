package vizavi.attempt.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import vizavi.attempt.Attempts;
import vizavi.scenario.Scenario;
import vizavi.shell.Glyph;

/** Makes the buttons that show a better course from a turn on. */
class CourseOpener {
  private final Attempts attempts;
  private final UUID attempt;
  private final Scenario scenario;

  CourseOpener(Attempts attempts, UUID attempt, Scenario scenario) {
    this.attempts = attempts;
    this.attempt = attempt;
    this.scenario = scenario;
  }

  String language() {
    return scenario.language();
  }

  /** A button for one turn, in a style of the style sheet. */
  NativeButton button(int turn, String style) {
    NativeButton button = new NativeButton();
    button.addClassNames(style, "show-course");
    Span words = new Span();
    words.setText(words.getTranslation("debrief.course.show"));
    Span where = new Span();
    where.setText(where.getTranslation("debrief.course.from", turn));
    where.addClassName("unseen");
    button.add(Glyph.ROUTE.icon(), words, where);
    button.addClickListener(
        click -> new CourseDialog(scenario, attempts.betterCourse(attempt, turn), button).open());
    return button;
  }
}
