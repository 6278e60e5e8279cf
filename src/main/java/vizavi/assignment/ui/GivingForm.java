package vizavi.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vizavi.account.Cohort;
import vizavi.account.Mentee;
import vizavi.assignment.Assignment;
import vizavi.assignment.Giving;
import vizavi.assignment.GivingRefusedException;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.shell.Toast;

/** What is given to whom on which terms; what is refused is said at its field. */
class GivingForm extends Div {
  private final transient List<Step> scenarios;
  private final transient List<Ready> paths;
  private final PathField path;
  private final TextField title = new TextField(getTranslation("assignments.field.title"));
  private final TextArea words = new TextArea(getTranslation("assignments.field.words"));
  private final ToWhom to;
  private final Passing passing = new Passing();
  private final When when = new When();

  GivingForm(List<Step> scenarios, List<Ready> paths, List<Cohort> cohorts, List<Mentee> mentees) {
    this.scenarios = scenarios;
    this.paths = paths;
    addClassName("giving-form");
    path = new PathField(scenarios, steps -> title.setPlaceholder(titleOf(steps)));
    to = new ToWhom(cohorts, mentees);
    title.setId("title");
    title.setWidthFull();
    title.setHelperText(getTranslation("assignments.field.title.help"));
    words.setId("words");
    words.setWidthFull();
    words.setHelperText(getTranslation("assignments.field.words.help"));
    Section what = new Section(new H2(getTranslation("assignments.form.what")));
    what.addClassName("card");
    if (!paths.isEmpty()) {
      what.add(ready());
    }
    what.add(path, title, words);
    add(what, to, passing, when);
  }

  private Div ready() {
    Div ready = new Div(new Span(getTranslation("assignments.form.ready")));
    ready.addClassNames("actions", "ready-paths");
    for (Ready one : paths) {
      NativeButton button = new NativeButton(one.title(), click -> begin(one));
      button.addClassName("plain");
      ready.add(button);
    }
    return ready;
  }

  /** Fills in one scenario, where there is one of that id. */
  void beginWith(String scenario) {
    scenarios.stream()
        .filter(step -> step.scenario().equals(scenario))
        .findFirst()
        .ifPresent(step -> path.setValue(List.of(step)));
  }

  /** Fills in a recommended order, where there is one of that id. */
  void begin(String id) {
    paths.stream().filter(ready -> ready.id().equals(id)).findFirst().ifPresent(this::begin);
  }

  /** A title and words of the mentor's own stay; those of another order make way. */
  private void begin(Ready ready) {
    path.setValue(ready.steps());
    if (nobodys(title.getValue(), Ready::title)) {
      title.setValue(ready.title());
    }
    if (nobodys(words.getValue(), Ready::about)) {
      words.setValue(ready.about());
    }
  }

  private boolean nobodys(String typed, Function<Ready, String> words) {
    return typed.isBlank() || paths.stream().map(words).anyMatch(typed::equals);
  }

  void setValue(Assignment assignment) {
    path.setValue(assignment.terms().steps());
    title.setValue(assignment.title());
    words.setValue(assignment.words());
    to.setValue(assignment.cohorts(), assignment.people());
    passing.setValue(assignment.terms());
    when.setValue(assignment.terms());
  }

  ToWhom to() {
    return to;
  }

  Giving value() {
    String typed = title.getValue().strip();
    return new Giving(
        typed.isEmpty() ? titleOf(path.getValue()) : typed,
        words.getValue(),
        new Terms(
            path.getValue(),
            passing.mode(),
            passing.answering(),
            when.opens(),
            when.due(),
            when.zone(),
            passing.marks(),
            passing.tries(),
            passing.counts()),
        to.people(),
        to.cohorts());
  }

  /** An assignment that nobody named is named after its scenarios. */
  private static String titleOf(List<Step> steps) {
    return steps.stream().map(Step::title).collect(Collectors.joining(" → "));
  }

  void show(GivingRefusedException refused) {
    clear();
    String sentence = getTranslation(refused.key(), refused.arguments().toArray());
    switch (refused.key()) {
      case GivingRefusedException.STEPS,
          GivingRefusedException.TWICE,
          GivingRefusedException.ARCHIVED ->
          path.refuse(sentence);
      case GivingRefusedException.TITLE -> {
        title.setErrorMessage(sentence);
        title.setInvalid(true);
        title.focus();
      }
      case GivingRefusedException.WORDS -> {
        words.setErrorMessage(sentence);
        words.setInvalid(true);
        words.focus();
      }
      case GivingRefusedException.NOBODY -> to.refuse(sentence);
      case GivingRefusedException.DUE_BEFORE, GivingRefusedException.DUE_PAST ->
          when.refuse(sentence);
      case GivingRefusedException.MARK -> passing.refuseMarks(sentence);
      case GivingRefusedException.TRIES -> passing.refuseTries(sentence);
      default -> {}
    }
    Toast.alert(sentence); // its field may be far up or down the page
  }

  private void clear() {
    title.setInvalid(false);
    words.setInvalid(false);
    path.refuse("");
    to.refuse("");
    when.refuse("");
    passing.refuseMarks("");
    passing.refuseTries("");
  }
}
