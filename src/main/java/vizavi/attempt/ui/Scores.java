package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import vizavi.analysis.Debrief;
import vizavi.analysis.SkillResult;
import vizavi.analysis.solve.Range;
import vizavi.scoring.Skill;
import vizavi.shell.Figures;
import vizavi.shell.Ring;
import vizavi.shell.Terms;

/** The scores as rings, and below them how the points add up to them. */
public class Scores extends Section {
  private final Debrief original;

  /**
   * @param title of the card, as the reader is spoken to
   * @param debrief in effect
   * @param original as it was scored, shown where it differs
   */
  public Scores(String title, Debrief debrief, Debrief original) {
    this.original = original;
    addClassNames("card", "scores");
    setId("scores");
    add(new H2(title), rings(debrief));
    if (!debrief.skills().isEmpty()) {
      Paragraph formula =
          new Paragraph(
              debrief.review().isPresent()
                  ? getTranslation("debrief.formula", ending(debrief))
                  : getTranslation("debrief.formula.former"));
      formula.addClassName("small");
      add(sums(debrief), formula);
    }
  }

  /** What the ending adds in a skill: the same in each. */
  private static String ending(Debrief debrief) {
    return Terms.points(debrief.skills().values().iterator().next().ending());
  }

  private Div rings(Debrief debrief) {
    Div rings = new Div();
    rings.addClassName("rings");
    Ring overall = new Ring(getTranslation("debrief.overall"), debrief.overall());
    overall.addClassName("large");
    before(overall, debrief.overall(), original.overall());
    rings.add(overall);
    for (Skill skill : Skill.values()) {
      SkillResult result = debrief.skills().get(skill);
      Ring ring =
          result == null
              ? Ring.without(Terms.skill(skill), getTranslation("debrief.not-tested"))
              : new Ring(Terms.skill(skill), result.value());
      ring.addClassName(skill.id());
      SkillResult scored = original.skills().get(skill);
      if (result != null && scored != null) {
        before(ring, result.value(), scored.value());
      }
      rings.add(ring);
    }
    return rings;
  }

  /** A score that follows a mentor's judgement has the original beside it. */
  private void before(Ring ring, int now, int scored) {
    if (now != scored) {
      Span words = new Span(getTranslation("debrief.as-scored", scored));
      words.addClassNames("ring-note", "before");
      ring.add(words);
    }
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
                        points(debrief, result.earned(), result.range()),
                        Integer.toString(result.value()))));
    debrief
        .review()
        .ifPresent(
            review ->
                sums.row(
                    getTranslation("debrief.overall"),
                    List.of(
                        Integer.toString(review.weighings().size()),
                        points(debrief, review.earned(), review.range()),
                        Integer.toString(debrief.overall()))));
    return sums.caption(getTranslation("debrief.sums"));
  }

  private String points(Debrief debrief, BigDecimal earned, Range range) {
    return debrief.review().isPresent()
        ? getTranslation(
            "debrief.sums.from",
            Terms.points(earned),
            Terms.points(range.least()),
            Terms.points(range.most()))
        : getTranslation("debrief.sums.of", Terms.points(earned), Terms.points(range.most()));
  }
}
