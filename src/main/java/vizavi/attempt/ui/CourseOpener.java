package vizavi.attempt.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import vizavi.analysis.BetterCourse;
import vizavi.scenario.Scenario;
import vizavi.shell.Glyph;

/** Makes the buttons that show a better course from a turn on. */
public class CourseOpener {
  private final Scenario scenario;
  private final IntFunction<BetterCourse> courses;

  /**
   * @param courses gives the best there was in place of the reply of a turn
   */
  public CourseOpener(Scenario scenario, IntFunction<BetterCourse> courses) {
    this.scenario = scenario;
    this.courses = courses;
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
        click -> new CourseDialog(scenario, courses.apply(turn), button).open());
    return button;
  }
}
