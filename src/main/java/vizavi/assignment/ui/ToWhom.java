package vizavi.assignment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vizavi.account.Cohort;
import vizavi.account.Mentee;
import vizavi.shell.FieldWords;

/** To whom something is given: cohorts and people of the mentor's own. */
class ToWhom extends Section {
  private final CheckboxGroup<UUID> cohorts =
      new CheckboxGroup<>(getTranslation("assignments.field.cohorts"));
  private final MultiSelectComboBox<UUID> people =
      new MultiSelectComboBox<>(getTranslation("assignments.field.people"));

  ToWhom(List<Cohort> mine, List<Mentee> mentees) {
    addClassName("card");
    add(new H2(getTranslation("assignments.form.to")));
    Map<UUID, String> names = new LinkedHashMap<>();
    mine.stream().filter(one -> !one.archived()).forEach(one -> names.put(one.id(), one.name()));
    mentees.forEach(one -> names.put(one.person(), one.name()));
    cohorts.setId("cohorts");
    cohorts.setItems(mine.stream().filter(one -> !one.archived()).map(Cohort::id).toList());
    cohorts.setItemLabelGenerator(names::get);
    cohorts.setHelperText(getTranslation("assignments.field.cohorts.help"));
    people.setId("people");
    people.setItems(mentees.stream().map(Mentee::person).distinct().toList());
    people.setItemLabelGenerator(names::get);
    people.setHelperText(getTranslation("assignments.field.people.help"));
    people.setWidthFull();
    FieldWords.say(people);
    if (names.isEmpty()) {
      add(new Paragraph(getTranslation("assignments.form.nobody")));
    } else {
      add(cohorts, people);
    }
  }

  /** Those the mentor does not look after have no box; the door leaves them as they are. */
  void setValue(Collection<UUID> toCohorts, Collection<UUID> toPeople) {
    cohorts.setValue(known(toCohorts, cohorts.getListDataView().getItems().toList()));
    people.setValue(known(toPeople, people.getListDataView().getItems().toList()));
  }

  private static Set<UUID> known(Collection<UUID> wanted, List<UUID> there) {
    return wanted.stream().filter(there::contains).collect(Collectors.toSet());
  }

  Set<UUID> cohorts() {
    return cohorts.getValue();
  }

  Set<UUID> people() {
    return people.getValue();
  }

  /** Says what is wrong with it; nothing with no words. */
  void refuse(String words) {
    cohorts.setErrorMessage(words);
    cohorts.setInvalid(!words.isEmpty());
  }
}
