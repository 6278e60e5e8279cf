package vizavi.attempt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import vizavi.analysis.Mood;
import vizavi.shell.Chart;
import vizavi.shell.Plot;

/** The client's patience and trust over the turns, with the visits. */
class MoodCurve extends Section {
  MoodCurve(List<Mood> moods) {
    addClassNames("card", "mood-curve");
    add(new H2(getTranslation("debrief.mood")), new Chart(plot(moods), summary(moods)));
  }

  private Plot plot(List<Mood> moods) {
    List<String> labels =
        moods.stream()
            .map(
                mood ->
                    mood.turn() == 0
                        ? getTranslation("debrief.mood.start")
                        : Integer.toString(mood.turn()))
            .toList();
    return new Plot(
        getTranslation("debrief.mood.turn"),
        labels,
        List.of(
            new Plot.Line(
                getTranslation("play.patience"),
                "patience",
                moods.stream().map(Mood::patience).toList()),
            new Plot.Line(
                getTranslation("play.trust"), "trust", moods.stream().map(Mood::trust).toList())),
        IntStream.range(0, moods.size())
            .boxed()
            .flatMap(at -> moods.get(at).begins().map(title -> new Plot.Mark(at, title)).stream())
            .toList());
  }

  private String summary(List<Mood> moods) {
    Mood first = moods.getFirst();
    Mood last = moods.getLast();
    return getTranslation(
        "debrief.mood.summary", first.patience(), last.patience(), first.trust(), last.trust());
  }
}
