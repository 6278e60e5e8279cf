package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Span;
import vizavi.scoring.Score;
import vizavi.shell.Badge;
import vizavi.shell.Terms;

/** The level of each skill a reply was scored on, in a row. */
class Levels extends Span {
  Levels(Score score) {
    addClassName("badges");
    score
        .levels()
        .forEach(
            (skill, level) ->
                add(
                    new Badge(
                        getTranslation("coach.level", Terms.skill(skill), level, Score.TOP),
                        level >= 3 ? "good" : level <= 1 ? "bad" : "even")));
  }
}
