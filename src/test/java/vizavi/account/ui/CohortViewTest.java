package vizavi.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.OwnAccount;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class CohortViewTest extends ViewTest {
  private static final String GOOD = "correct horse battery";

  @Autowired private People people;
  @Autowired private Cohorts cohorts;
  @Autowired private OwnAccount own;
  @Autowired private AuthenticationProvider passwords;
  private String mark = "";
  private String mentor = "";
  private UUID cohort = new UUID(0, 0);

  @BeforeEach
  void cohort() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    mentor = person("mentor", Role.MENTOR);
    cohort = As.person(mentor, () -> cohorts.create("Cohort " + mark)).id();
    signIn(mentor, "MENTOR");
  }

  @Test
  void aMentorMakesACohortAndFindsItInTheList() {
    open(Places.COHORTS);
    assertThat(shown()).contains("Cohort " + mark, "No members yet").doesNotContain("First week");
    click("create");
    find(TextField.class).single().setValue(" ");
    dialogButton("Create");
    assertThat(find(TextField.class).single().getErrorMessage()).contains("1 to 100");
    find(TextField.class).single().setValue("Autumn " + mark);
    dialogButton("Create");
    assertThat(shown()).contains("Autumn " + mark, "Nobody is here yet", "Name of " + mentor);
  }

  @Test
  void anAdminSeesAllAndMakesOneForAMentor() {
    signIn("ada", "ADMIN");
    open(Places.COHORTS);
    assertThat(shown()).contains("Cohort " + mark, "First week", "Maria Lopez");
    click("create");
    field("Name of the cohort").setValue("For them " + mark);
    field("Sign-in name of its first mentor").setValue(mentor);
    dialogButton("Create");
    assertThat(shown()).contains("For them " + mark, "Name of " + mentor);
  }

  @Test
  void whoIsInvitedStandsInTheTableUntilTheyAreRemoved() {
    String ann = person("ann", Role.TRAINEE);
    signIn(mentor, "MENTOR");
    open(Places.cohort(cohort));
    click("invite");
    field("Sign-in name").setValue("nobody-" + mark);
    dialogButton("Invite");
    assertThat(field("Sign-in name").getErrorMessage()).contains("no trainee “nobody-" + mark);
    field("Sign-in name").setValue(ann);
    dialogButton("Invite");
    assertThat(told()).contains("Name of " + ann + " is invited");
    assertThat(shown()).contains(ann, "Invited", "Never", "1 never signed in");
    assertThat(findInView(Anchor.class).withText("Name of " + ann).exists()).isFalse();
    As.person(ann, () -> cohorts.agree(cohort));
    signIn(mentor, "MENTOR");
    open(Places.COHORTS);
    open(Places.cohort(cohort));
    assertThat(shown()).contains("1 member", "Member since");
    assertThat(findInView(Anchor.class).withText("Name of " + ann).exists()).isTrue();
    test(action("Remove: Name of " + ann)).click();
    dialogButton("Remove");
    assertThat(shown()).contains("Nobody is here yet");
  }

  @Test
  void mentorsComeAndGoAndOneStays() {
    String second = person("second", Role.MENTOR);
    signIn(mentor, "MENTOR");
    open(Places.cohort(cohort));
    assertThat(findInView(NativeButton.class).withAriaLabel("Remove: Name of " + mentor).exists())
        .isFalse();
    click("add-mentor");
    field("Sign-in name").setValue("nina");
    dialogButton("Add");
    assertThat(field("Sign-in name").getErrorMessage()).contains("no mentor “nina”");
    field("Sign-in name").setValue(second);
    dialogButton("Add");
    test(action("Remove: Name of " + mentor)).click();
    dialogButton("Remove");
    assertThat(getCurrentView()).isInstanceOf(CohortsView.class);
    assertThat(shown()).doesNotContain("Cohort " + mark);
  }

  @Test
  void aCohortIsRenamedArchivedAndBroughtBack() {
    open(Places.cohort(cohort));
    click("rename");
    assertThat(field("Name of the cohort").getValue()).isEqualTo("Cohort " + mark);
    field("Name of the cohort").setValue("Renamed " + mark);
    dialogButton("Save");
    assertThat(shown()).contains("Renamed " + mark);
    click("archive");
    dialogButton("Archive");
    assertThat(shown()).contains("Nobody sees anything");
    assertThat(findInView(Anchor.class).withId("import").exists()).isFalse();
    click("bring-back");
    assertThat(shown()).doesNotContain("Nobody sees anything");
  }

  @Test
  void anotherMentorsCohortIsNotFound() {
    signIn("maria", "MENTOR");
    for (String address : new String[] {Places.cohort(cohort), Places.cohort(cohort) + "/import"}) {
      open(address);
      assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }
    open("cohorts/no-id");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    signIn("nina", "TRAINEE");
    open(Places.join(cohort));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    open(Places.cohort(cohort));
    assertThat(getCurrentView()).isNotInstanceOf(CohortView.class);
  }

  @Test
  void aListIsLookedOverAndTakenIn() {
    String there = person("there", Role.TRAINEE);
    signIn(mentor, "MENTOR");
    open(Places.cohort(cohort) + "/import");
    paste("name;sign-in;team\nAnn New;ann." + mark + ";A\nOld;" + there + ";B\nBad;no good;C\n");
    assertThat(shown())
        .contains("1 new", "1 to be invited", "1 line to mend", "how about “no.good”?")
        .contains("Known here as Name of " + there)
        .contains("Columns that are not used: team");
    assertThat(test(findInView(NativeButton.class).id("take")).getText())
        .isEqualTo("Take in 2 people");
    click("take");
    assertThat(shown()).contains("New people: 1", "ann." + mark);
    String password = findInView(Code.class).all().getLast().getText();
    assertThat(password).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}");
    open(Places.cohort(cohort));
    assertThat(getCurrentView()).isInstanceOf(ImportView.class);
    dialogButton("Leave without them");
    assertThat(shown()).contains("Ann New", "Name of " + there, "2 invited");
    assertThat(shown()).doesNotContain(password);
  }

  @Test
  void aLostFirstPasswordIsGivenAnewAndShownOnce() {
    String used = person("used", Role.TRAINEE);
    As.person(mentor, () -> cohorts.invite(cohort, used));
    As.person(used, () -> own.changePassword(GOOD, "four words make one"));
    signIn(mentor, "MENTOR");
    open(Places.cohort(cohort) + "/import");
    paste("name;sign-in\nAnn New;ann." + mark + "\n");
    click("take");
    String lost = findInView(Code.class).all().getLast().getText();
    click("print");
    open(Places.cohort(cohort));
    assertThat(
            findInView(NativeButton.class)
                .withAriaLabel("New first password: Name of " + used)
                .exists())
        .isFalse();
    test(action("New first password: Ann New")).click();
    dialogButton("Make one");
    String anew = find(Code.class).all().getLast().getText();
    assertThat(anew).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}").isNotEqualTo(lost);
    dialogButton("I have it");
    assertThat(find(Code.class).exists()).isFalse();
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate("ann." + mark, lost));
    authenticate("ann." + mark, anew);
    open(Places.HOME);
    assertThat(getCurrentView()).isInstanceOf(AccountView.class);
  }

  @Test
  void whatIsNoListIsRefusedInWords() {
    open(Places.cohort(cohort) + "/import");
    paste("");
    assertThat(words(Paragraph.class, "refusal")).containsExactly("There is nothing in this file.");
    paste("name,sign-in\n\"Ann,ann\n");
    assertThat(words(Paragraph.class, "refusal").getFirst()).contains("line 2 is never closed");
    paste("name,sign-in\n,\nBob,b\n");
    assertThat(shown()).contains("There is nobody to take in");
    assertThat(findInView(NativeButton.class).withId("take").exists()).isFalse();
    click("other");
    assertThat(findInView(TextArea.class).single().getValue()).isEmpty();
  }

  @Test
  void whoIsInvitedReadsWhatItMeansAndJoinsAndLeaves() {
    String ann = person("ann", Role.TRAINEE);
    As.person(mentor, () -> cohorts.invite(cohort, ann));
    signIn(ann, "TRAINEE");
    open(Places.ACCOUNT);
    assertThat(shown()).contains("You are invited by Name of " + mentor);
    open(Places.join(cohort));
    assertThat(shown())
        .contains("You are invited to Cohort " + mark, "Name of " + mentor, "over your shoulder");
    click("join");
    assertThat(told()).contains("Welcome to Cohort " + mark);
    open(Places.join(cohort));
    assertThat(shown()).contains("You are in this cohort");
    open(Places.ACCOUNT);
    assertThat(shown()).contains("Member since", "Name of " + mentor);
    test(action("Leave: Cohort " + mark)).click();
    dialogButton("Leave");
    assertThat(shown()).contains("You are in no cohort");
    open(Places.join(cohort));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void anInvitationIsTurnedDown() {
    String ann = person("ann", Role.TRAINEE);
    As.person(mentor, () -> cohorts.invite(cohort, ann));
    signIn(ann, "TRAINEE");
    open(Places.join(cohort));
    click("decline");
    dialogButton("Turn it down");
    assertThat(As.person(ann, cohorts::invitations)).isEmpty();
  }

  @Test
  void whoeverGotAPasswordChoosesTheirOwnBeforeAnythingElse() {
    String ann = person("ann", Role.TRAINEE);
    authenticate(ann, GOOD);
    for (String address : new String[] {Places.HOME, Places.SCENARIOS, Places.NOTICES}) {
      open(address);
      assertThat(getCurrentView()).isInstanceOf(AccountView.class);
      assertThat(shown()).contains("Choose your own password").doesNotContain("E-mail");
    }
    choose("wrong", "four words make one");
    assertThat(password("present").getErrorMessage()).contains("not your present password");
    choose(GOOD, "short");
    assertThat(password("chosen").getErrorMessage()).contains("at least 12");
    choose(GOOD, GOOD);
    assertThat(password("chosen").getErrorMessage()).contains("choose another");
    choose(GOOD, "four words make one");
    assertThat(getCurrentView()).isNotInstanceOf(AccountView.class);
    open(Places.SCENARIOS);
    assertThat(getCurrentView()).isNotInstanceOf(AccountView.class);
    assertThat(UI.getCurrent().getSession().getSession()).isNotNull();
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> authenticate(ann, GOOD));
    authenticate(ann, "four words make one");
    open(Places.ACCOUNT);
    assertThat(shown()).contains("You sign in as " + ann);
  }

  @Test
  void anEMailAddressIsKeptOrRefusedAtItsField() {
    String ann = person("ann", Role.TRAINEE);
    signIn(ann, "TRAINEE");
    open(Places.ACCOUNT);
    EmailField field = findInView(EmailField.class).single();
    field.setValue("nonsense");
    click("save-email");
    assertThat(field.getErrorMessage()).contains("no e-mail address");
    field.setValue("ann@example.com");
    click("save-email");
    open(Places.SCENARIOS);
    open(Places.ACCOUNT);
    assertThat(findInView(EmailField.class).single().getValue()).isEqualTo("ann@example.com");
  }

  private void authenticate(String name, String password) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            passwords.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(name, password))));
  }

  private void choose(String present, String chosen) {
    password("present").setValue(present);
    password("chosen").setValue(chosen);
    click("change-password");
  }

  private PasswordField password(String id) {
    return findInView(PasswordField.class).id(id);
  }

  private void paste(String text) {
    findInView(TextArea.class).single().setValue(text);
    click("look");
  }

  private TextField field(String label) {
    return find(TextField.class).withCondition(one -> one.getLabel().equals(label)).single();
  }

  private void dialogButton(String words) {
    test(find(Button.class).withText(words).last()).click();
  }

  private NativeButton action(String label) {
    return findInView(NativeButton.class).withAriaLabel(label).single();
  }

  private String person(String name, Role role) {
    String signIn = name + "-" + mark;
    As.person("ada", () -> people.create(signIn, "Name of " + signIn, Set.of(role), GOOD));
    return signIn;
  }
}
