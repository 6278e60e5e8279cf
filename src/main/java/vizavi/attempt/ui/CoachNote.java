package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import vizavi.analysis.Counting;
import vizavi.play.Picked;
import vizavi.play.Typed;
import vizavi.scenario.Scenario;
import vizavi.shell.Badge;

/** What the coach says to a reply: the levels in one line, the reasons on opening. */
class CoachNote extends NativeDetails {
  CoachNote(Scenario scenario, Picked picked) {
    addClassName("coach-note");
    boolean counts = Counting.counts(picked);
    Span title = new Span(getTranslation("coach.title"));
    title.addClassName("coach-title");
    setSummary(title, counts ? new Levels(picked.score()) : notCounted());
    Reasons reasons = new Reasons(scenario, picked, counts);
    if (picked.typed().filter(CoachNote::hasWords).isPresent()) {
      reasons.add(new Legend());
    }
    setContent(reasons);
  }

  private static boolean hasWords(Typed typed) {
    return !typed.evidence().isEmpty() || !typed.tone().isEmpty();
  }

  private Component notCounted() {
    return new Badge(getTranslation("coach.not-counted"));
  }
}
