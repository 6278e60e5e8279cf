package vizavi.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.attempt.Attempt;
import vizavi.progress.ScenarioStanding;
import vizavi.shell.Figures;
import vizavi.shell.Places;

/** Best and last of each scenario. */
class Standings extends Section {
  Standings(List<ScenarioStanding> standings) {
    addClassName("card");
    Figures table =
        new Figures(
            List.of(
                getTranslation("progress.scenario"),
                getTranslation("progress.count"),
                getTranslation("progress.best"),
                getTranslation("progress.last")));
    for (ScenarioStanding one : standings) {
      table.row(
          new Anchor(Places.briefing(one.scenario()), one.title()),
          List.of(new Span(Integer.toString(one.count())), result(one.best()), result(one.last())));
    }
    add(new H2(getTranslation("progress.standings")), table);
  }

  private Anchor result(Attempt attempt) {
    String score = attempt.overall().map(String::valueOf).orElse("–");
    Anchor link = new Anchor(Places.debrief(attempt.id()), score);
    link.setAriaLabel(getTranslation("progress.debrief-score", attempt.title(), score));
    return link;
  }
}
