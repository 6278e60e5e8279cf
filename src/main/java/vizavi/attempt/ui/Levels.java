package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.shell.Badge;
import vizavi.shell.Terms;

/** The level of each skill a reply was scored on, in a row. */
class Levels extends Span {
  private static final BigDecimal GOOD = Points.of(3);
  private static final BigDecimal BAD = Points.of(1);

  Levels(Score score) {
    addClassName("badges");
    score
        .levels()
        .forEach(
            (skill, level) ->
                add(
                    new Badge(
                        getTranslation(
                            "coach.level", Terms.skill(skill), Terms.points(level), Score.TOP),
                        tone(level))));
  }

  private static String tone(BigDecimal level) {
    return level.compareTo(GOOD) >= 0 ? "good" : level.compareTo(BAD) <= 0 ? "bad" : "even";
  }
}
