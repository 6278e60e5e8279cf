package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.analysis.spacing.Streak;

/** The days practised in a row, told kindly: never a reminder, never a loss. */
class StreakLine extends Div {
  StreakLine(Streak streak) {
    addClassName("streak");
    Span days = new Span(getTranslation("practice.streak", streak.days()));
    days.addClassName("streak-days");
    add(days);
    if (streak.days() > 0) {
      Paragraph rule = new Paragraph(getTranslation("practice.streak.rule"));
      rule.addClassName("small");
      add(rule);
    }
  }
}
