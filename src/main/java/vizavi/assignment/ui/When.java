package vizavi.assignment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vizavi.assignment.Terms;
import vizavi.shell.FieldWords;
import vizavi.shell.Moment;

/** From when and until when something is to be done, in the time zone the mentor thinks in. */
class When extends Section {
  private final DateTimePicker opens =
      new DateTimePicker(getTranslation("assignments.field.opens"));
  private final DateTimePicker due = new DateTimePicker(getTranslation("assignments.field.due"));
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("assignments.field.zone"));

  When() {
    addClassName("card");
    opens.setId("opens");
    opens.setHelperText(getTranslation("assignments.field.opens.help"));
    name(opens, getTranslation("assignments.field.opens"));
    due.setId("due");
    due.setHelperText(getTranslation("assignments.field.due.help"));
    name(due, getTranslation("assignments.field.due"));
    zone.setId("zone");
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    zone.setValue(Moment.zone().getId());
    Div row = new Div(opens, due, zone);
    row.addClassName("form-row");
    add(new H2(getTranslation("assignments.form.when")), row);
  }

  private void name(DateTimePicker picker, String what) {
    picker.setDateAriaLabel(getTranslation("assignments.field.date-of", what));
    picker.setTimeAriaLabel(getTranslation("assignments.field.time-of", what));
    FieldWords.say(picker);
  }

  void setValue(Terms terms) {
    zone.setValue(terms.zone().getId());
    opens.setValue(terms.opens().map(at -> local(terms, at)).orElse(null));
    due.setValue(terms.due().map(at -> local(terms, at)).orElse(null));
  }

  private static LocalDateTime local(Terms terms, Instant at) {
    return terms.at(at).toLocalDateTime();
  }

  ZoneId zone() {
    return Optional.ofNullable(zone.getValue()).map(ZoneId::of).orElseGet(Moment::zone);
  }

  Optional<Instant> opens() {
    return moment(opens);
  }

  Optional<Instant> due() {
    return moment(due);
  }

  private Optional<Instant> moment(DateTimePicker picker) {
    return Optional.ofNullable(picker.getValue()).map(at -> at.atZone(zone()).toInstant());
  }

  /** Says what is wrong with the due date; nothing with no words. */
  void refuse(String words) {
    due.setErrorMessage(words);
    due.setInvalid(!words.isEmpty());
  }
}
