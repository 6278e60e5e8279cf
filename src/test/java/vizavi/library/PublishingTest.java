package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vizavi.library.OpenLibrary.published;
import static vizavi.library.OpenLibrary.sound;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.shell.NotFoundException;
import vizavi.text.Diagnostic;

class PublishingTest {
  @TempDir static Path folder;
  private static OpenLibrary open;
  private static Publishing publishing;

  @BeforeAll
  static void open() {
    open = OpenLibrary.in(folder);
    publishing = open.publishing();
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @Test
  void aPublishedDraftIsPlayedAndRemembered() {
    var draft = open.draft("first-steps", sound("First steps"));
    assertThat(As.person("theo", () -> publishing.gate(draft.id())).open()).isTrue();
    var revision = published(publish("theo", draft, "  For the November class.\n"));
    assertThat(revision.number()).isEqualTo(1);
    assertThat(revision.note()).isEqualTo("For the November class.");
    assertThat(revision.origin()).isEqualTo(Origin.DRAFT);
    assertThat(revision.author()).isNotEmpty().isEqualTo(draft.begunBy());
    assertThat(revision.title()).isEqualTo("First steps");
    assertThat(revision.backTo()).isEmpty();
    assertThat(card("first-steps").revision()).isEqualTo(revision.id());
    assertThat(history("first-steps")).containsExactly(revision);
    assertThat(As.person("ada", () -> publishing.texts(revision.id()).source()))
        .isEqualTo(draft.text());
    assertThat(As.person("theo", () -> open.drafts().open(draft.id())).base())
        .contains(revision.id());
  }

  @Test
  void theNextVersionGetsTheNextNumberAndTheOldOneStays() {
    var first = open.publish("grows", sound("Grows"), "one");
    var second = open.publish("grows", sound("Grows more"), "two");
    assertThat(second.number()).isEqualTo(2);
    assertThat(history("grows")).extracting(RevisionCard::number).containsExactly(2, 1);
    assertThat(history("grows")).extracting(RevisionCard::current).containsExactly(true, false);
    assertThat(As.person("nina", () -> open.library().scenario(first.id())).title())
        .isEqualTo("Grows");
    assertThat(card("grows").title()).isEqualTo("Grows more");
  }

  @Test
  void mistakesAndWarningsAreInTheWay() {
    var mistaken =
        open.draft("mistaken", sound("x").replace("leads-to: the-wish", "leads-to: off"));
    assertThat(rules(publish("theo", mistaken, "why not"))).contains("unknown-scene");
    var warned =
        open.draft("warned", sound("x").replace("facts:", "facts:\n  unused: {start: false}"));
    assertThat(rules(publish("theo", warned, "why not"))).contains("unused-fact");
    assertThat(As.person("theo", () -> publishing.gate(warned.id())).open()).isFalse();
    var allowed =
        sound("x").replace("facts:", "facts:\n  unused: {start: false}")
            + "allows:\n  - rule: unused-fact\n    at: unused\n"
            + "    because: The next version of this scenario asks for it.\n";
    var mended = kept(warned, allowed);
    published(publish("theo", mended, "with a reason"));
    assertThat(history("mistaken")).isEmpty();
  }

  @Test
  void aNoteIsNeededAndHasAnEnd() {
    var draft = open.draft("noted", sound("Noted"));
    assertThat(publish("theo", draft, " \n")).isEqualTo(new Publication.NoNote());
    assertThat(publish("theo", draft, "x".repeat(1001)))
        .isEqualTo(new Publication.NoteTooLong(1000));
    published(publish("theo", draft, "x".repeat(1000)));
  }

  @Test
  void whatWasNotSeenIsNotPublished() {
    var draft = open.draft("moving", sound("Moving"));
    var theirs = kept(draft, sound("Moved"));
    assertThat(publish("theo", draft, "note")).isEqualTo(new Publication.ChangedMeanwhile(theirs));
    published(publish("theo", theirs, "note"));
    assertThat(publish("theo", theirs, "again"))
        .isEqualTo(new Publication.NothingNew(history("moving").getFirst()));
  }

  @Test
  void newerWorkIsOvertakenOnlyOnPurpose() {
    var mine = open.draft("overtaken", sound("Mine"));
    var theirs = open.publish("overtaken", sound("Theirs"), "first");
    assertThat(publish("theo", mine, "mine")).isEqualTo(new Publication.Overtaken(theirs));
    assertThat(card("overtaken").title()).isEqualTo("Theirs");
    assertThat(over(mine, 7)).isEqualTo(new Publication.Overtaken(theirs));
    assertThat(published(over(mine, 1)).number()).isEqualTo(2);
    assertThat(card("overtaken").title()).isEqualTo("Mine");
  }

  @Test
  void ofTwoWhoPublishAtOnceOneIsToldOfTheOther() throws Exception {
    for (int round = 0; round < 10; round++) {
      var scenario = round < 5 ? "new-one-" + round : "one-more";
      var theos = open.draft(scenario, sound("Theo's " + round));
      var adas = open.draft(scenario, sound("Ada's " + round));
      var came =
          AtOnce.run(() -> publish("theo", theos, "Theo's"), () -> publish("ada", adas, "Ada's"));
      var newest = history(scenario).getFirst();
      assertThat(newest.current()).isTrue();
      assertThat(came)
          .containsExactlyInAnyOrder(
              new Publication.Published(newest), new Publication.Overtaken(newest));
    }
    assertThat(history("one-more")).extracting(RevisionCard::number).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void goingBackIsANewRevisionOfTheOldText() {
    var first = open.publish("regretted", sound("Good"), "one");
    open.publish("regretted", sound("Bad"), "two");
    var back = published(As.person("ada", () -> publishing.rollBack(first.id(), "two was bad")));
    assertThat(back.number()).isEqualTo(3);
    assertThat(back.backTo()).contains(1);
    assertThat(back.origin()).isEqualTo(Origin.ROLLBACK);
    assertThat(back.note()).isEqualTo("two was bad");
    assertThat(card("regretted").revision()).isEqualTo(back.id());
    assertThat(card("regretted").title()).isEqualTo("Good");
    assertThat(As.person("ada", () -> publishing.rollBack(first.id(), "again")))
        .isEqualTo(new Publication.NothingNew(back));
    assertThat(As.person("ada", () -> publishing.rollBack(first.id(), "")))
        .isEqualTo(new Publication.NoNote());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> As.person("ada", () -> publishing.rollBack(UUID.randomUUID(), "x")));
  }

  @Test
  void anArchivedScenarioCantBeBegunButItsTextStays() {
    var revision = open.publish("put-away", sound("Put away"), "one");
    As.person("theo", () -> publishing.archive("put-away"));
    assertThat(As.person("nina", open.library()::cards))
        .extracting(Card::scenario)
        .doesNotContain("put-away");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> card("put-away"));
    assertThat(As.person("nina", () -> open.library().scenario(revision.id())).title())
        .isEqualTo("Put away");
    assertThat(shelved("put-away").archived()).isTrue();
    var next = open.publish("put-away", sound("Put away still"), "two");
    assertThat(shelved("put-away").archived()).isTrue();
    As.person("theo", () -> publishing.bringBack("put-away"));
    assertThat(card("put-away").revision()).isEqualTo(next.id());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> As.person("theo", () -> publishing.archive("never-there")));
  }

  @Test
  void traineesHaveNoKey() {
    var draft = open.draft("closed", sound("Closed"));
    var revision = open.publish("closed-too", sound("Closed too"), "one");
    forbidden(() -> publish("nina", draft, "mine"));
    forbidden(() -> As.person("nina", () -> publishing.gate(draft.id())));
    forbidden(() -> As.person("nina", publishing::scenarios));
    forbidden(() -> As.person("nina", () -> publishing.revisions("closed")));
    forbidden(() -> As.person("nina", () -> publishing.texts(revision.id()).source()));
    forbidden(() -> As.person("nina", () -> publishing.rollBack(revision.id(), "mine")));
    forbidden(() -> As.person("nina", () -> publishing.takeFile("closed", "mine")));
    forbidden(() -> As.person("nina", () -> publishing.archive("closed-too")));
    forbidden(() -> As.person("nina", () -> publishing.bringBack("closed-too")));
  }

  private static void forbidden(Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish::run);
  }

  private static Publication publish(String who, Draft draft, String note) {
    return As.person(who, () -> publishing.publish(draft, note));
  }

  private static Publication over(Draft draft, int number) {
    return As.person("theo", () -> publishing.publishOver(draft, "on purpose", number));
  }

  private static List<String> rules(Publication publication) {
    assertThat(publication).isInstanceOf(Publication.Blocked.class);
    return ((Publication.Blocked) publication)
        .gate().blocking().stream().map(Diagnostic::rule).toList();
  }

  private static Draft kept(Draft draft, String text) {
    var saved = As.person("ada", () -> open.drafts().save(draft.id(), draft.version(), text));
    return ((Saved.Kept) saved).draft();
  }

  private static List<RevisionCard> history(String scenario) {
    return As.person("theo", () -> publishing.revisions(scenario));
  }

  private static Card card(String scenario) {
    return As.person("nina", () -> open.library().card(scenario));
  }

  private static Shelved shelved(String scenario) {
    return As.person("theo", publishing::scenarios).stream()
        .filter(one -> one.scenario().equals(scenario))
        .findFirst()
        .orElseThrow();
  }
}
