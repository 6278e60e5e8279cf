package vizavi.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.assignment.Assigned;
import vizavi.assignment.Assignment;
import vizavi.assignment.Counts;
import vizavi.assignment.Giving;
import vizavi.assignment.Overview;
import vizavi.assignment.School;
import vizavi.assignment.School.Somebody;
import vizavi.assignment.State;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.attempt.Mode;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class AssignmentViewsTest extends ViewTest {
  @Autowired private ConfigurableApplicationContext context;

  private School school;
  private Somebody mentor;
  private Somebody ann;
  private UUID cohort;

  @BeforeEach
  void people() {
    school = new School(context);
    mentor = school.mentor();
    ann = school.trainee();
    cohort = school.cohort(mentor, ann);
  }

  @Test
  void aMentorGivesATaskAndSeesItInTheList() {
    asMentor();
    open(Places.ASSIGNMENTS);
    assertThat(shown()).contains("Nothing given yet");
    open(GivingView.NEW);
    click("give");
    assertThat(told()).contains("Choose 1 to 12 conversations");
    @SuppressWarnings("unchecked")
    ComboBox<Step> add = findInView(ComboBox.class).id("add-step");
    add.setValue(new Step("tea-house", "The tea house"));
    click("give");
    assertThat(told()).contains("Choose a cohort");
    cohorts().setValue(Set.of(cohort));
    findInView(DateTimePicker.class).id("due").setValue(LocalDateTime.now().plusDays(3));
    findInView(IntegerField.class).id("overall").setValue(101);
    click("give");
    assertThat(told()).contains("1 to 100");
    assertThat(findInView(IntegerField.class).id("overall").isInvalid()).isTrue();
    findInView(IntegerField.class).id("overall").setValue(60);
    findInView(IntegerField.class).id("tries").setValue(2);
    click("give");

    assertThat(getCurrentView()).isInstanceOf(AssignmentView.class);
    assertThat(shown())
        .contains("The tea house", "at least 60 overall", "Name " + ann.signIn(), "1 not begun");
    open(Places.ASSIGNMENTS);
    assertThat(shown()).contains("The tea house", "1 not begun");
    var made = overviews().getFirst().assignment();
    assertThat(made.terms().tries()).contains(2);
    assertThat(made.terms().mode()).isEqualTo(Mode.ASSESSED);
    assertThat(made.terms().due()).isPresent();
  }

  @Test
  void whatIsChangedHoldsAndAMentorWhoWasSlowerLosesNothing() {
    var given = given();
    asMentor();
    open(GivingView.change(given.id()));
    assertThat(findInView(TextField.class).id("title").getValue()).isEqualTo("First week");
    var other = new Giving("Overtaken", "", given.terms(), Set.of(), Set.of(cohort));
    As.person(
        mentor.signIn(), () -> school.assignments().change(given.id(), given.version(), other));
    asMentor();
    findInView(TextField.class).id("title").setValue("Mine");
    click("give");
    assertThat(told()).contains("Another mentor changed it meanwhile");
    assertThat(findInView(TextField.class).id("title").getValue()).isEqualTo("Mine");
    open(GivingView.change(given.id()));
    findInView(TextField.class).id("title").setValue("Mine");
    counts().setValue(Counts.FIRST);
    assertThat(findInView(IntegerField.class).id("tries").isEnabled()).isFalse();
    click("give");
    assertThat(shown()).contains("Mine").doesNotContain("Overtaken");
  }

  @Test
  void aRecommendedPathIsFilledInAndAnOwnTitleStays() {
    asMentor();
    UI.getCurrent().navigate(GivingView.NEW, QueryParameters.of("path", "first-steps"));
    var title = findInView(TextField.class).id("title");
    assertThat(title.getValue()).isEqualTo("First steps");
    assertThat(findInView(PathField.class).single().getValue())
        .extracting(Step::scenario)
        .containsExactly("tea-house");
    title.setValue("Mine");
    test(findInView(NativeButton.class).withText("First steps").single()).click();
    assertThat(title.getValue()).isEqualTo("Mine");
    assertThat(findInView(TextArea.class).id("words").getValue()).isEqualTo("One talk");
  }

  @Test
  void whoTakesAnotherPathGetsItsTitleToo() {
    open("assignments/new");
    var door = new Step("door", "The door");
    var steps = new Ready("first", "First week", "One talk", List.of(door));
    var other = new Ready("second", "Second week", "", List.of());
    var form = new GivingForm(List.of(door), List.of(steps, other), List.of(), List.of());

    form.begin("first");
    form.begin("no-such-path");
    assertThat(form.value().title()).isEqualTo("First week");
    form.begin("second");

    assertThat(form.value().title()).isEqualTo("Second week");
    assertThat(form.value().words()).isEmpty();
    assertThat(form.value().terms().steps()).isEmpty();
  }

  @Test
  void aStepIsCalledWhatItsScenarioIsCalledInThePersonsLanguage() {
    var step = new Step("tea-house", "The tea house");

    assertThat(step.title(Map.of("tea-house", "A teaház"))).isEqualTo("A teaház");
    assertThat(step.title(Map.of("door", "Az ajtó"))).isEqualTo("The tea house");
  }

  @Test
  void aPathIsPutInOrderByKeyboard() {
    asMentor();
    var one = new Step("a", "A");
    var two = new Step("b", "B");
    var last = new java.util.concurrent.atomic.AtomicReference<List<Step>>();
    var path = new PathField(List.of(one, two), last::set);
    UI.getCurrent().add(path);
    path.setValue(List.of(one, two));
    press(path, "Move B up");
    assertThat(last.get()).containsExactly(two, one);
    press(path, "Take B out");
    assertThat(path.getValue()).containsExactly(one);
  }

  private void press(PathField path, String words) {
    var button =
        find(NativeButton.class, path).all().stream()
            .filter(one -> one.getAriaLabel().filter(words::equals).isPresent())
            .findFirst()
            .orElseThrow();
    test(button).click();
  }

  @Test
  void oneMentorGivesOnePersonMoreOrExcusesThem() {
    var given = given();
    school.fail(ann, given, 1);
    asMentor();
    open(Places.assignment(given.id()));
    assertThat(shown()).contains("Not passed", "1 try");
    press("More time or tries");
    test(find(Button.class).id("extend-submit")).click();
    assertThat(find(DateTimePicker.class).id("extend-due").isInvalid()).isTrue();
    find(DateTimePicker.class).id("extend-due").setValue(LocalDateTime.now().plusDays(9));
    find(TextArea.class).id("extend-reason").setValue("was ill");
    test(find(Button.class).id("extend-submit")).click();
    assertThat(shown()).contains("was ill");
    assertThat(allowance().due()).isPresent();

    press("Excuse");
    test(find(Button.class).id("reason-submit")).click();
    assertThat(find(TextArea.class).id("reason").isInvalid()).isTrue();
    find(TextArea.class).id("reason").setValue("moved on");
    test(find(Button.class).id("reason-submit")).click();
    assertThat(shown()).contains("Excused", "moved on");
    press("No longer excuse");
    assertThat(overviews().getFirst().counts()).containsEntry(State.EXCUSED, 0);
  }

  @Test
  void whatIsWithdrawnIsKeptBelow() {
    var given = given();
    asMentor();
    open(Places.assignment(given.id()));
    click("withdraw");
    test(find(Button.class).id("withdraw-sure")).click();
    assertThat(shown()).contains("Withdrawn");
    assertThat(findInView(NativeButton.class).all()).isEmpty();
    open(Places.ASSIGNMENTS);
    assertThat(shown()).contains("Withdrawn (1)");
  }

  @Test
  void aTraineeSeesWhatIsToBeDoneAndComesToTheNextStep() {
    var given = given();
    asTrainee(ann);
    open(Places.assignment(given.id()));
    assertThat(shown()).contains("First week", "Take your time.", "Not begun", "Begin with");
    assertThat(findInView(Anchor.class).id("next-step").getHref())
        .isEqualTo(Places.briefing("tea-house", given.id(), 1));

    var begun = school.begin(ann, given, 1);
    asTrainee(ann);
    open(Places.assignment(given.id()));
    assertThat(findInView(Anchor.class).id("next-step").getHref())
        .isEqualTo(Places.attempt(begun.id()));
    school.play(ann, begun, "ask", "trade", "sorry");
    asTrainee(ann);
    open(Places.assignment(given.id()));
    assertThat(shown()).contains("All done", "What it taught", "points");
  }

  @Test
  void theBriefingShowsTheTermsAndBeginsForTheTask() {
    var given = given();
    asTrainee(ann);
    briefing("tea-house", given, "1");
    assertThat(shown())
        .contains("First week", "Passes with", "2 of 2 left")
        .doesNotContain("Reasons after every reply");
    click("begin");
    assertThat(task().standing().state()).isEqualTo(State.UNDER_WAY);
    asTrainee(ann);
    briefing("tea-house", given, "1");
    assertThat(shown()).contains("Go on", "1 of 2 left");
    briefing("tea-house", given, "2");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    briefing("tea-house", given, "x");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void whoOpensTheBriefingForThemselvesIsOfferedTheTask() {
    var given = given();
    asTrainee(ann);
    open(Places.briefing("tea-house"));
    assertThat(shown()).contains("“First week” asks for this conversation");
    assertThat(findInView(Anchor.class).withText("Play it for that").single().getHref())
        .isEqualTo(Places.briefing("tea-house", given.id(), 1));
    school.pass(ann, given, 1);
    asTrainee(ann);
    open(Places.briefing("tea-house"));
    assertThat(shown()).doesNotContain("asks for this conversation");
  }

  @Test
  void playingAgainBeginsTheNextTryWhileThereIsOneAndThenIsPractice() {
    var given = given();
    var first = school.fail(ann, given, 1);
    asTrainee(ann);
    open(Places.debrief(first.id()));
    assertThat(shown()).contains("Next try (1 left)");
    click("play-again");
    var second = task().standing().steps().getFirst().tries().getLast();
    assertThat(second.id()).isNotEqualTo(first.id());
    school.play(ann, second, "give", "threaten", "sorry");
    asTrainee(ann);
    open(Places.debrief(second.id()));
    assertThat(shown()).contains("Play again for practice", "To the assignment");
    click("play-again");
    assertThat(task().standing().steps().getFirst().tries()).hasSize(2);
    asTrainee(ann);
    briefing("tea-house", given, "1");
    assertThat(shown()).contains("All 2 tries are used");
    assertThat(findInView(NativeButton.class).all()).isEmpty();
  }

  @Test
  void anotherMentorsAssignmentIsNotFound() {
    var given = given();
    var other = school.mentor();
    signIn(other.signIn(), "MENTOR");
    open(Places.assignment(given.id()));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    open(GivingView.change(given.id()));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    asTrainee(school.trainee());
    open(Places.assignment(given.id()));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  private Assignment given() {
    var terms =
        new Terms(
            List.of(new Step("tea-house", "")),
            Mode.ASSESSED,
            vizavi.attempt.Answering.CHOICES,
            Optional.empty(),
            Optional.empty(),
            java.time.ZoneOffset.UTC,
            vizavi.attempt.Marks.NONE,
            Optional.of(2),
            Counts.BEST);
    return school.give(mentor, School.giving(terms, Set.of(), Set.of(cohort)));
  }

  private Assigned task() {
    return school.tasks(ann).getFirst();
  }

  private List<Overview> overviews() {
    return As.person(mentor.signIn(), () -> school.assignments().mine());
  }

  private vizavi.assignment.Allowance allowance() {
    var allowance = overviews().getFirst().people().getFirst().allowance();
    asMentor();
    return allowance;
  }

  private void asMentor() {
    signIn(mentor.signIn(), "MENTOR");
  }

  private void asTrainee(Somebody trainee) {
    signIn(trainee.signIn(), "TRAINEE");
  }

  private void briefing(String scenario, Assignment given, String step) {
    UI.getCurrent()
        .navigate(
            Places.briefing(scenario),
            new QueryParameters(
                Map.of("for", List.of(given.id().toString()), "step", List.of(step))));
  }

  private void press(String words) {
    test(findInView(NativeButton.class).withText(words).first()).click();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<UUID> cohorts() {
    return findInView(CheckboxGroup.class).id("cohorts");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Counts> counts() {
    return findInView(RadioButtonGroup.class).id("counts");
  }
}
