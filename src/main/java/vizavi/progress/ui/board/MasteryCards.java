package vizavi.progress.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vizavi.analysis.mastery.Estimate;
import vizavi.progress.Trend;
import vizavi.scoring.Skill;
import vizavi.shell.Chart;
import vizavi.shell.Moment;
import vizavi.shell.Plot;
import vizavi.shell.Terms;

/** Each skill of one person: its mastery in words, and how it went, with its band. */
public class MasteryCards extends Div {
  private final transient BiConsumer<Skill, NativeButton> opens;

  /**
   * @param opens shows what a skill's mastery is made of
   */
  public MasteryCards(
      Map<Skill, Estimate> mastery, Trend trend, BiConsumer<Skill, NativeButton> opens) {
    this.opens = opens;
    addClassName("mastery-cards");
    mastery.forEach((skill, estimate) -> add(card(skill, estimate, trend)));
  }

  private Section card(Skill skill, Estimate estimate, Trend trend) {
    Span value = new Span(Figure.words(estimate, false));
    value.addClassNames("mastery-value", Shade.of(estimate));
    Paragraph words = new Paragraph(Figure.sentence(estimate));
    words.addClassName("small");
    Section card = new Section(new H3(Terms.skill(skill)), value, words);
    card.addClassNames("card", "mastery");
    if (estimate.count() > 0) {
      NativeButton made = new NativeButton(getTranslation("board.made.open"));
      made.setAriaLabel(getTranslation("board.made.open.of", Terms.skill(skill)));
      made.addClassNames("plain", "made-of");
      made.addClickListener(click -> opens.accept(skill, made));
      card.add(made, chart(skill, trend.moments(), trend.skills().getOrDefault(skill, List.of())));
    }
    return card;
  }

  private Chart chart(Skill skill, List<Instant> moments, List<Estimate> course) {
    String name = Terms.skill(skill);
    Plot.Line line =
        new Plot.Line(
            name,
            skill.id(),
            course.stream()
                .map(one -> one.known() ? Integer.valueOf(round(one.value())) : null)
                .toList());
    Plot.Band band =
        new Plot.Band(
            getTranslation("board.band"),
            skill.id(),
            course.stream().map(one -> round(one.low())).toList(),
            course.stream().map(one -> round(one.high())).toList());
    Plot plot =
        new Plot(
            getTranslation("board.made.when"),
            moments.stream().map(Moment::day).toList(),
            List.of(line),
            List.of(),
            List.of(band));
    return new Chart(plot, getTranslation("board.trend.summary", name, summary(course)));
  }

  /** First known and last, in words. */
  private String summary(List<Estimate> course) {
    var first = course.stream().filter(Estimate::known).findFirst();
    var last = course.getLast();
    return first.isPresent() && last.known()
        ? getTranslation("board.trend.from-to", round(first.get().value()), round(last.value()))
        : Figure.sentence(last);
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
