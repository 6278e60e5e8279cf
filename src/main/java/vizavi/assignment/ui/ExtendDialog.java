package vizavi.assignment.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vizavi.assignment.Assigned;
import vizavi.assignment.Counts;
import vizavi.assignment.GivingRefusedException;
import vizavi.shell.FieldWords;

/** Asks for more time or more tries for one person, and why. */
class ExtendDialog extends Dialog {
  private final DateTimePicker due = new DateTimePicker(getTranslation("assignments.field.due"));
  private final IntegerField moreTries =
      new IntegerField(getTranslation("assignments.field.more-tries"));
  private final TextArea reason = new TextArea(getTranslation("assignments.field.reason"));
  private final ZoneId zone;

  /** When it was due as the dialog opened, to the minute: left as it is, it is no wish. */
  private final Optional<LocalDateTime> before;

  /**
   * @param submit is called with this
   * @param done is called when it was taken
   */
  ExtendDialog(String name, Assigned one, Consumer<ExtendDialog> submit, Runnable done) {
    zone = one.assignment().terms().zone();
    setHeaderTitle(getTranslation("assignments.extend.title", name));
    due.setId("extend-due");
    String label = getTranslation("assignments.field.due");
    due.setDateAriaLabel(getTranslation("assignments.field.date-of", label));
    due.setTimeAriaLabel(getTranslation("assignments.field.time-of", label));
    FieldWords.say(due);
    due.setHelperText(getTranslation("assignments.field.in-zone", zone.getId()));
    before =
        one.standing()
            .due()
            .map(at -> at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    before.ifPresent(due::setValue);
    moreTries.setId("extend-tries");
    moreTries.setStepButtonsVisible(true);
    moreTries.setMin(0);
    moreTries.setValue(0);
    boolean limited =
        one.assignment().terms().tries().isPresent()
            || one.assignment().terms().counts() == Counts.FIRST;
    reason.setId("extend-reason");
    reason.setHelperText(getTranslation("assignments.field.reason.help"));
    Div fields = new Div(due);
    fields.addClassNames("fields", "extend-fields");
    if (limited) {
      fields.add(moreTries);
    }
    fields.add(reason);
    add(fields);
    Button ok =
        new Button(getTranslation("assignments.extend.submit"), click -> submit(submit, done));
    ok.setId("extend-submit");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    getFooter().add(new Button(getTranslation("assignments.cancel"), click -> close()), ok);
  }

  Optional<Instant> due() {
    return Optional.ofNullable(due.getValue())
        .filter(at -> before.filter(at::equals).isEmpty())
        .map(at -> at.atZone(zone).toInstant());
  }

  int moreTries() {
    return Optional.ofNullable(moreTries.getValue()).orElse(0);
  }

  String reason() {
    return reason.getValue();
  }

  private void submit(Consumer<ExtendDialog> submit, Runnable done) {
    List.<HasValidation>of(due, moreTries, reason).forEach(field -> field.setInvalid(false));
    try {
      submit.accept(this);
      close();
      done.run();
    } catch (GivingRefusedException refused) {
      HasValidation field =
          switch (refused.key()) {
            case GivingRefusedException.REASON -> reason;
            case GivingRefusedException.TRIES -> moreTries;
            default -> due;
          };
      field.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
      field.setInvalid(true);
    }
  }
}
