package vizavi.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.assignment.Counts;
import vizavi.assignment.Terms;
import vizavi.attempt.Answering;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.scoring.Skill;

/** How it is played and what it takes to pass. */
class Passing extends Section {
  private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>(getTranslation("task.mode"));
  private final RadioButtonGroup<Answering> answering =
      new RadioButtonGroup<>(getTranslation("task.replies"));
  private final IntegerField overall = mark(getTranslation("assignments.field.overall"));
  private final Map<Skill, IntegerField> skills = new EnumMap<>(Skill.class);
  private final IntegerField tries = new IntegerField(getTranslation("task.tries"));
  private final RadioButtonGroup<Counts> counts =
      new RadioButtonGroup<>(getTranslation("assignments.field.counts"));
  private final Div marks = new Div();
  private final Paragraph coach = new Paragraph(getTranslation("assignments.form.coach"));

  Passing() {
    addClassName("card");
    mode.setId("mode");
    mode.setItems(Mode.values());
    mode.setItemLabelGenerator(Named::explained);
    mode.setValue(Mode.ASSESSED);
    mode.addValueChangeListener(change -> showWhatHolds());
    answering.setId("answering");
    answering.setItems(Answering.values());
    answering.setItemLabelGenerator(Named::answering);
    answering.setValue(Answering.CHOICES);
    answering.setHelperText(getTranslation("assignments.field.replies.help"));
    overall.setId("overall");
    overall.setHelperText(getTranslation("assignments.field.overall.help"));
    for (Skill skill : Skill.values()) {
      IntegerField field =
          mark(getTranslation("assignments.field.mark", vizavi.shell.Terms.skill(skill)));
      field.setId("mark-" + skill.id());
      skills.put(skill, field);
    }
    tries.setId("tries");
    tries.setMin(1);
    tries.setHelperText(getTranslation("assignments.field.tries.help"));
    tries.setStepButtonsVisible(true);
    counts.setId("counts");
    counts.setItems(Counts.values());
    counts.setItemLabelGenerator(Named::counts);
    counts.setValue(Counts.BEST);
    counts.addValueChangeListener(change -> showWhatHolds());
    marks.addClassName("form-row");
    marks.add(overall);
    skills.values().forEach(marks::add);
    Div often = new Div(tries, counts);
    often.addClassName("form-row");
    coach.addClassName("small");
    add(new H2(getTranslation("assignments.form.how")), mode, answering, coach, marks, often);
    showWhatHolds();
  }

  private static IntegerField mark(String label) {
    IntegerField field = new IntegerField(label);
    field.setMin(1);
    field.setMax(100);
    return field;
  }

  /** A coach marks nothing, and of one try there is no best. */
  private void showWhatHolds() {
    boolean assessed = mode.getValue() == Mode.ASSESSED;
    marks.setVisible(assessed);
    coach.setVisible(!assessed);
    tries.setEnabled(counts.getValue() != Counts.FIRST);
    if (counts.getValue() == Counts.FIRST) {
      tries.setValue(1);
    }
  }

  void setValue(Terms terms) {
    mode.setValue(terms.mode());
    answering.setValue(terms.answering());
    overall.setValue(terms.marks().overall().orElse(null));
    skills.forEach((skill, field) -> field.setValue(terms.marks().skills().get(skill)));
    tries.setValue(terms.tries().orElse(null));
    counts.setValue(terms.counts());
  }

  Mode mode() {
    return mode.getValue();
  }

  Answering answering() {
    return answering.getValue();
  }

  Marks marks() {
    var wanted = new EnumMap<Skill, Integer>(Skill.class);
    skills.forEach(
        (skill, field) ->
            Optional.ofNullable(field.getValue()).ifPresent(mark -> wanted.put(skill, mark)));
    return new Marks(Optional.ofNullable(overall.getValue()), wanted);
  }

  Optional<Integer> tries() {
    return Optional.ofNullable(tries.getValue());
  }

  Counts counts() {
    return counts.getValue();
  }

  /** Says what is wrong with the marks; nothing with no words. */
  void refuseMarks(String words) {
    Stream.concat(Stream.of(overall), skills.values().stream())
        .forEach(
            field -> {
              Integer mark = field.getValue();
              boolean wrong = !words.isEmpty() && mark != null && (mark < 1 || mark > 100);
              field.setErrorMessage(words);
              field.setInvalid(wrong);
            });
  }

  /** Says what is wrong with the number of tries; nothing with no words. */
  void refuseTries(String words) {
    tries.setErrorMessage(words);
    tries.setInvalid(!words.isEmpty());
  }
}
