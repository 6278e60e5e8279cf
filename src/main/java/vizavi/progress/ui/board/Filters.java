package vizavi.progress.ui.board;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vizavi.account.Cohort;
import vizavi.progress.BoardQuestion;
import vizavi.progress.PeopleBoard;
import vizavi.progress.Sorting;
import vizavi.shell.FieldWords;

/** Whose and which attempts a board shows. */
class Filters extends Div {
  private final MultiSelectComboBox<Cohort> cohorts = new MultiSelectComboBox<>();
  private final Select<String> scenario = new Select<>();
  private final Select<Period> time = new Select<>();

  /**
   * @param board what there is to choose from
   * @param changed called when something else was chosen
   */
  Filters(PeopleBoard board, Runnable changed) {
    addClassName("filters");
    cohorts.setLabel(getTranslation("board.cohorts"));
    cohorts.setPlaceholder(getTranslation("board.cohorts.all"));
    cohorts.setItems(board.cohorts());
    cohorts.setItemLabelGenerator(Cohort::name);
    FieldWords.say(cohorts);
    cohorts.addValueChangeListener(change -> changed.run());
    scenario.setLabel(getTranslation("board.scenario"));
    scenario.setItems(board.scenarios().keySet());
    scenario.setEmptySelectionAllowed(true);
    scenario.setEmptySelectionCaption(getTranslation("board.scenario.all"));
    scenario.setItemLabelGenerator(id -> title(board, id));
    scenario.addValueChangeListener(change -> changed.run());
    time.setLabel(getTranslation("board.time"));
    time.setItems(Period.values());
    time.setItemLabelGenerator(Period::words);
    time.setValue(Period.ALWAYS);
    time.addValueChangeListener(change -> changed.run());
    add(cohorts, scenario, time);
  }

  private String title(PeopleBoard board, @Nullable String id) {
    return id == null
        ? getTranslation("board.scenario.all")
        : board.scenarios().getOrDefault(id, id);
  }

  BoardQuestion question(Sorting sorting, Instant now) {
    return new BoardQuestion(
        cohorts.getValue().stream().map(Cohort::id).collect(Collectors.toSet()),
        Optional.ofNullable(scenario.getValue()).filter(id -> !id.isEmpty()),
        time.getValue().until(now),
        sorting);
  }
}
