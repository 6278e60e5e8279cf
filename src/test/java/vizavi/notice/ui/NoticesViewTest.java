package vizavi.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.ui.AccountView;
import vizavi.attempt.ui.ScenariosView;
import vizavi.notice.Kind;
import vizavi.notice.Notices;
import vizavi.notice.Tidings;
import vizavi.shell.BellLink;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class NoticesViewTest extends ViewTest {
  private static int people;

  @Autowired private Tidings tidings;
  @Autowired private People desk;
  @Autowired private Notices notices;
  private Person person;

  @BeforeEach
  void somebodyNew() {
    var name = "tiding" + ++people;
    person =
        As.person(
            "ada", () -> desk.create(name, name, Set.of(Role.TRAINEE), "a long pass phrase here"));
    signIn(name, "TRAINEE");
  }

  @Test
  void whoWasToldNothingReadsThatAllIsQuiet() {
    open(Places.NOTICES);

    assertThat(shown()).contains("All quiet");
    assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Notices");
  }

  @Test
  void eachIsASentenceAndOpeningItMarksItReadAndLeadsOn() {
    tell(Kind.ASSIGNED, "a", "The {late} visitor’s path", "Maria", Places.SCENARIOS);
    tell(Kind.OVERDUE, "b", "The late visitor", "22 Nov 2026, 18:00 (Europe/Berlin)", "");
    open(Places.NOTICES);

    assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Notices, 2 new");
    assertThat(rows()).hasSize(2);
    assertThat(rows().get(0))
        .contains("“The late visitor” is overdue")
        .contains("It was due 22 Nov 2026, 18:00 (Europe/Berlin).");
    assertThat(rows().get(1))
        .contains("“The {late} visitor’s path” is yours to practise")
        .contains("Maria gave it to you");
    assertThat(newOnes()).isEqualTo(2);

    open(link(1));
    assertThat(getCurrentView()).isInstanceOf(ScenariosView.class);
    assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Notices, 1 new");
    open(Places.NOTICES);
    assertThat(newOnes()).isEqualTo(1);
  }

  @Test
  void aPlaceKeepsWhatItAsksFor() {
    tell(Kind.ASSIGNED, "a", "Tea", "Maria", Places.briefing("tea-house") + "?x=1&y=2");
    open(Places.NOTICES);
    open(link(0));

    assertThat(
            com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPathWithQueryParameters())
        .isEqualTo("scenarios/tea-house?x=1&y=2");
  }

  @Test
  void allAreMarkedReadAtOnceAndTheBellIsStill() {
    tell(Kind.COMMENTED, "a", "Tea", "Maria", "");
    tell(Kind.OVERRULED, "b", "Tea", "Maria", "");
    open(Places.NOTICES);
    click("read-all");

    assertThat(newOnes()).isZero();
    assertThat(told()).contains("All read");
    assertThat(find(NativeButton.class).withId("read-all").exists()).isFalse();
    assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Notices");
    assertThat(notices.unread()).isZero();
  }

  @Test
  void aNewMentorLeadsToWhereCohortsAreLeft() {
    tell(Kind.MENTOR_JOINED, "a", "Spring", "Max Stone", Places.ACCOUNT);
    open(Places.NOTICES);
    assertThat(rows().getFirst())
        .contains("Max Stone is now a mentor of Spring", "over your shoulder");
    open(Places.notice(notices.mine().notices().getFirst().id()));
    assertThat(getCurrentView()).isInstanceOf(AccountView.class);
  }

  @Test
  void olderOnesAreShownWhenAskedFor() {
    for (int i = 0; i <= Notices.PAGE; i++) {
      tell(Kind.CHANGED, "page-" + i, "Path " + i, "Maria", "");
    }
    open(Places.NOTICES);
    assertThat(rows()).hasSize(Notices.PAGE);

    click("older");
    assertThat(rows()).hasSize(Notices.PAGE + 1);
    assertThat(rows().getLast()).contains("“Path 0” was changed");
    assertThat(find(NativeButton.class).withId("older").exists()).isFalse();
  }

  @Test
  void anothersNoticeIsNotFoundAndStaysNew() {
    tell(Kind.ASSIGNED, "a", "Tea", "Maria", "");
    var theirs = notices.mine().notices().getFirst().id();
    signIn("nina", "TRAINEE");
    open(Places.notice(theirs));

    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    open(Places.NOTICES + "/nonsense");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    signIn(person.signIn(), "TRAINEE");
    assertThat(notices.unread()).isEqualTo(1);
  }

  @Test
  void whoIsNotSignedInSeesNoBell() {
    SecurityContextHolder.clearContext();
    open("sign-in");

    assertThat(find(BellLink.class).exists()).isFalse();
  }

  private void tell(Kind kind, String subject, String first, String second, String place) {
    tidings.tell(person.id(), kind, subject, List.of(first, second), place);
  }

  private BellLink bell() {
    return find(BellLink.class).single();
  }

  private List<String> rows() {
    return words(ListItem.class, "tiding");
  }

  private long newOnes() {
    return findInView(ListItem.class).withClassName("new").all().size();
  }

  private String link(int row) {
    return findInView(ListItem.class)
        .withClassName("tiding")
        .all()
        .get(row)
        .getElement()
        .getChild(1)
        .getChild(0)
        .getChild(0)
        .getAttribute("href");
  }
}
