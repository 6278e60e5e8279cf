package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vizavi.analysis.Debrief;
import vizavi.analysis.SkillResult;
import vizavi.scoring.Skill;
import vizavi.shell.Figures;
import vizavi.shell.Ring;
import vizavi.shell.Terms;

/** The scores as rings, and below them how the points add up to them. */
class Scores extends Section {
  Scores(Debrief debrief) {
    addClassNames("card", "scores");
    setId("scores");
    add(new H2(getTranslation("debrief.scores")), rings(debrief));
    if (!debrief.skills().isEmpty()) {
      Paragraph formula = new Paragraph(getTranslation("debrief.formula"));
      formula.addClassName("small");
      add(sums(debrief), formula);
    }
  }

  private Div rings(Debrief debrief) {
    Div rings = new Div();
    rings.addClassName("rings");
    Ring overall = new Ring(getTranslation("debrief.overall"), debrief.overall());
    overall.addClassName("large");
    rings.add(overall);
    for (Skill skill : Skill.values()) {
      SkillResult result = debrief.skills().get(skill);
      Ring ring =
          result == null
              ? Ring.without(Terms.skill(skill), getTranslation("debrief.not-tested"))
              : new Ring(Terms.skill(skill), result.value());
      ring.addClassName(skill.id());
      rings.add(ring);
    }
    return rings;
  }

  private Figures sums(Debrief debrief) {
    Figures sums =
        new Figures(
            List.of(
                getTranslation("debrief.sums.skill"),
                getTranslation("debrief.sums.replies"),
                getTranslation("debrief.sums.points"),
                getTranslation("debrief.sums.score")));
    debrief
        .skills()
        .forEach(
            (skill, result) ->
                sums.row(
                    Terms.skill(skill),
                    List.of(
                        Integer.toString(result.applied()),
                        getTranslation(
                            "debrief.sums.of",
                            Terms.points(result.earned()),
                            Terms.points(result.range().most())),
                        Integer.toString(result.value()))));
    return sums.caption(getTranslation("debrief.sums"));
  }
}
