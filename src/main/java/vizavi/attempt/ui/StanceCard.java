package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.analysis.Debrief;
import vizavi.scoring.Rubric;
import vizavi.scoring.Stance;
import vizavi.scoring.StanceFinding;
import vizavi.shell.Terms;

/** The attitude the whole conversation showed, and the turns that showed it. */
class StanceCard extends Section {
  StanceCard(Debrief debrief) {
    addClassNames("card", "stance");
    add(new H2(getTranslation("debrief.stance")));
    debrief
        .stance()
        .ifPresentOrElse(
            this::show, () -> add(new Paragraph(getTranslation("debrief.stance.none"))));
  }

  private void show(StanceFinding found) {
    Paragraph name = new Paragraph(Terms.stance(found.stance()));
    name.addClassName("stance-name");
    add(name, new Paragraph(Terms.says(found.stance())));
    add(turns(getTranslation("debrief.stance.shown"), found.turns()));
    for (Stance other : Rubric.shipped().stances()) {
      List<Integer> turns = found.shown().get(other.id());
      if (turns != null && !other.id().equals(found.stance().id())) {
        add(turns(getTranslation("debrief.stance.also", Terms.stance(other)), turns));
      }
    }
  }

  private Div turns(String label, List<Integer> numbers) {
    Div turns = new Div(new Span(label));
    turns.addClassName("turn-links");
    for (Integer number : numbers) {
      Anchor link = new Anchor("#turn-" + number, number.toString());
      link.setAriaLabel(getTranslation("debrief.turn", number));
      link.getElement().setAttribute("data-jump", "turn-" + number);
      link.getElement().setAttribute("router-ignore", true);
      turns.add(link);
    }
    return turns;
  }
}
