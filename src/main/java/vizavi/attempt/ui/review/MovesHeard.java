package vizavi.attempt.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.shell.Terms;

/** The moves a mentor hears: those heard as boxes to clear, the others to be found and added. */
class MovesHeard extends Div {
  private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
  private final Map<Skill, Div> groups = new EnumMap<>(Skill.class);
  private final ComboBox<Move> more = new ComboBox<>(getTranslation("judging.more"));
  private final Runnable changed;

  /**
   * @param shown moves that have a box from the beginning
   * @param checked those of them that are heard
   * @param changed is told of each change
   */
  MovesHeard(Collection<String> shown, Collection<String> checked, Runnable changed) {
    this.changed = changed;
    addClassName("moves-heard");
    for (Skill skill : Skill.values()) {
      Div group = new Div(new H3(Terms.skill(skill)));
      group.addClassName("moves-group");
      group.getElement().setAttribute("role", "group");
      group.getElement().setAttribute("aria-label", Terms.skill(skill));
      group.setVisible(false);
      groups.put(skill, group);
      add(group);
    }
    Set<String> all = new LinkedHashSet<>(shown);
    all.addAll(checked);
    all.forEach(move -> box(move, checked.contains(move)));
    add(more());
  }

  /** Ids of the moves that are heard. */
  List<String> moves() {
    return boxes.entrySet().stream()
        .filter(one -> one.getValue().getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Puts the focus on the first box, or on the search. */
  void first() {
    boxes.values().stream().findFirst().ifPresentOrElse(Checkbox::focus, more::focus);
  }

  private Checkbox box(String id, boolean checked) {
    Move move = Rubric.shipped().moves().get(id);
    Checkbox box = new Checkbox(move == null ? id : Terms.move(move), checked);
    box.setId("move-" + id);
    if (move != null) {
      box.setHelperText(Terms.seen(move));
    }
    box.addValueChangeListener(change -> changed.run());
    boxes.put(id, box);
    Div group = groups.get(move == null ? Skill.POLITENESS : move.skill());
    group.add(box);
    group.setVisible(true);
    return box;
  }

  private ComboBox<Move> more() {
    more.setId("move-more");
    more.setWidthFull();
    more.setHelperText(getTranslation("judging.more.help"));
    more.setItemLabelGenerator(
        move -> getTranslation("judging.move", Terms.move(move), Terms.seen(move)));
    offer();
    more.addValueChangeListener(
        change -> {
          Move move = change.getValue();
          if (move != null) {
            add(move);
          }
        });
    return more;
  }

  private void add(Move move) {
    Checkbox box = box(move.id(), true);
    more.clear();
    offer();
    box.focus();
    changed.run();
  }

  private void offer() {
    more.setItems(
        Rubric.shipped().moves().values().stream()
            .filter(move -> !boxes.containsKey(move.id()))
            .toList());
  }
}
