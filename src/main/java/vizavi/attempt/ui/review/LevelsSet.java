package vizavi.attempt.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;
import vizavi.shell.Terms;

/** The level of each skill as it would be, and a level of the mentor's own where they want one. */
class LevelsSet extends Div {
  private final Map<Skill, Select<Integer>> own = new EnumMap<>(Skill.class);
  private final Map<Skill, Span> would = new EnumMap<>(Skill.class);

  /**
   * @param set levels set by hand before
   * @param changed is told of each change
   */
  LevelsSet(Map<Skill, Integer> set, Runnable changed) {
    addClassName("levels-set");
    for (Skill skill : Skill.values()) {
      Select<Integer> level = new Select<>();
      level.setId("level-" + skill.id());
      level.setLabel(getTranslation("judging.level", Terms.skill(skill)));
      level.setItems(IntStream.rangeClosed(0, Score.TOP).boxed().toList());
      level.setEmptySelectionAllowed(true);
      level.setEmptySelectionCaption(getTranslation("judging.follows"));
      level.setItemLabelGenerator(
          one -> one == null ? getTranslation("judging.follows") : one.toString());
      level.setValue(set.get(skill));
      level.addValueChangeListener(change -> changed.run());
      own.put(skill, level);
      Span words = new Span();
      words.addClassName("level-would");
      would.put(skill, words);
      Div row = new Div(level, words);
      row.addClassName("level-row");
      add(row);
    }
  }

  /** The levels set by hand. */
  Map<Skill, Integer> levels() {
    var levels = new EnumMap<Skill, Integer>(Skill.class);
    own.forEach(
        (skill, level) -> level.getOptionalValue().ifPresent(one -> levels.put(skill, one)));
    return levels;
  }

  /** Shows what the levels were and would be. */
  void show(Score heard, Score judged) {
    would.forEach(
        (skill, words) -> {
          String before = words(heard, skill);
          String after = words(judged, skill);
          words.setText(
              before.equals(after)
                  ? getTranslation("judging.stays", before)
                  : getTranslation("judging.becomes", before, after));
          words.setClassName("changes", !before.equals(after));
        });
  }

  private String words(Score score, Skill skill) {
    return Optional.ofNullable(score.levels().get(skill))
        .map(Terms::points)
        .orElseGet(() -> getTranslation("judged.not-scored"));
  }
}
