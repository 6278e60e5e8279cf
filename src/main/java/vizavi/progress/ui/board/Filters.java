package vizavi.progress.ui.board;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vizavi.account.Cohort;
import vizavi.progress.PeopleBoard;
import vizavi.shell.FieldWords;

/** Whose and which attempts a board shows. */
class Filters extends Div {
  private final MultiSelectComboBox<Cohort> cohorts = new MultiSelectComboBox<>();
  private final Select<String> scenario = new Select<>();
  private final Select<Period> time = new Select<>();

  /**
   * @param board what there is to choose from
   * @param chosen what is chosen of it
   * @param changed called when something else was chosen
   */
  Filters(PeopleBoard board, Choices chosen, Consumer<Filters> changed) {
    addClassName("filters");
    cohorts.setLabel(getTranslation("board.cohorts"));
    cohorts.setPlaceholder(getTranslation("board.cohorts.all"));
    cohorts.setItems(board.cohorts());
    cohorts.setItemLabelGenerator(Cohort::name);
    cohorts.setValue(
        board.cohorts().stream()
            .filter(one -> chosen.cohorts().contains(one.id()))
            .collect(Collectors.toSet()));
    FieldWords.say(cohorts);
    cohorts.addValueChangeListener(change -> changed.accept(this));
    scenario.setLabel(getTranslation("board.scenario"));
    scenario.setItems(board.scenarios().keySet());
    scenario.setEmptySelectionAllowed(true);
    scenario.setEmptySelectionCaption(getTranslation("board.scenario.all"));
    scenario.setItemLabelGenerator(id -> title(board, id));
    chosen.scenario().ifPresent(scenario::setValue);
    scenario.addValueChangeListener(change -> changed.accept(this));
    time.setLabel(getTranslation("board.time"));
    time.setItems(Period.values());
    time.setItemLabelGenerator(Period::words);
    time.setValue(chosen.time());
    time.addValueChangeListener(change -> changed.accept(this));
    add(cohorts, scenario, time);
  }

  private String title(PeopleBoard board, @Nullable String id) {
    return id == null
        ? getTranslation("board.scenario.all")
        : board.scenarios().getOrDefault(id, id);
  }

  /** What is chosen here, the rest as before. */
  Choices over(Choices before) {
    return before.of(
        cohorts.getValue().stream().map(Cohort::id).collect(Collectors.toSet()),
        Optional.ofNullable(scenario.getValue()).filter(id -> !id.isEmpty()),
        time.getValue());
  }
}
