package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vizavi.practice.Exercise;

/** What happened before an exercise: the last lines, and the others for whoever wants them. */
class Beforehand extends Section {
  /** Lines shown at once; the others wait behind a click. */
  private static final int LINES = 5;

  Beforehand(Exercise exercise) {
    List<Div> lines = Talk.lines(exercise.scenario(), exercise.before());
    int from = Math.max(0, lines.size() - LINES);
    addClassName("card");
    add(new H2(getTranslation("practice.client", exercise.scenario().client().name())));
    if (from > 0) {
      add(earlier(lines.subList(0, from)));
    }
    add(new Talk(lines.subList(from, lines.size())));
  }

  private NativeDetails earlier(List<Div> lines) {
    NativeDetails earlier = new NativeDetails(getTranslation("practice.earlier"));
    earlier.setContent(new Talk(lines));
    earlier.addClassName("quiet");
    return earlier;
  }
}
