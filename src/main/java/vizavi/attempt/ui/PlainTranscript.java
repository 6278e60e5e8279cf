package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vizavi.analysis.Debrief;
import vizavi.analysis.Entry;
import vizavi.analysis.Mood;
import vizavi.play.Heard;
import vizavi.scenario.Scenario;

/** A whole conversation as it was seen while it was played: the words alone. */
public class PlainTranscript extends Div {
  public PlainTranscript(Scenario scenario, Debrief debrief) {
    addClassName("log");
    getElement().setAttribute("lang", scenario.language());
    add(scenario, debrief.opening(), debrief.moods().getFirst());
    for (Entry entry : debrief.entries()) {
      add(Said.byTrainee(entry.picked().words()));
      add(scenario, entry.answered(), debrief.moods().get(entry.turn()));
    }
  }

  private void add(Scenario scenario, List<Heard> heard, Mood mood) {
    Said.all(scenario, heard, mood.patience(), mood.trust()).forEach(this::add);
  }
}
