package vizavi.attempt.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import vizavi.play.Picked;

/** What the coach says to a reply: the levels in one line, the reasons on opening. */
class CoachNote extends NativeDetails {
  CoachNote(Picked picked) {
    addClassName("coach-note");
    Span title = new Span(getTranslation("coach.title"));
    title.addClassName("coach-title");
    setSummary(title, new Levels(picked.score()));
    setContent(new Reasons(picked));
  }
}
