package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.analysis.Change;
import vizavi.analysis.Weighing;
import vizavi.play.Heard;
import vizavi.play.Turn;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;

/** One turn of a playtest: the words, their worth, what they changed, and what is heard. */
class TurnCard extends ListItem {
  TurnCard(Scenario scenario, Turn turn, List<Change> changes, Optional<Weighing> weighing) {
    addClassName("playtest-turn");
    turn.picked()
        .ifPresent(
            picked -> {
              var mine = new Paragraph(picked.words());
              mine.addClassName("playtest-mine");
              mine.getElement().setAttribute("lang", scenario.language());
              add(mine);
              weighing.map(MarkBadge::new).ifPresent(this::add);
              add(new Worth(picked));
            });
    if (!changes.isEmpty()) {
      add(changed(changes));
    }
    turn.hears().forEach(heard -> add(said(scenario, heard)));
  }

  private Paragraph changed(List<Change> changes) {
    var words =
        changes.stream()
            .map(
                one -> getTranslation("playtest.change", one.variable(), one.before(), one.after()))
            .collect(Collectors.joining(", "));
    var line = new Paragraph(words);
    line.addClassNames("small", "playtest-changes");
    return line;
  }

  private static Paragraph said(Scenario scenario, Heard heard) {
    var line = new Paragraph();
    line.getElement().setAttribute("lang", scenario.language());
    switch (heard.speaker()) {
      case Heard.VISIT -> line.addClassName("playtest-visit");
      case Line.NARRATOR -> line.addClassName("playtest-told");
      case Line.CLIENT -> line.add(speaker(scenario.client().name()));
      default ->
          line.add(
              speaker(
                  Optional.ofNullable(scenario.others().get(heard.speaker()))
                      .map(Other::name)
                      .orElse(heard.speaker())));
    }
    line.add(new Span(heard.text()));
    return line;
  }

  private static Span speaker(String name) {
    var speaker = new Span(name);
    speaker.addClassName("playtest-speaker");
    return speaker;
  }
}
