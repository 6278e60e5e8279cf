package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.shell.NotFoundException;
import vizavi.text.Yaml;

class DraftsTest {
  @TempDir static Path folder;
  private static OpenLibrary open;
  private static Drafts drafts;

  @BeforeAll
  static void open() {
    OpenLibrary.write(folder, "on-the-shelf", OpenLibrary.sound("On the shelf"));
    open = OpenLibrary.in(folder);
    drafts = open.drafts();
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @Test
  void eachTemplateBeginsADraftOfItsText() {
    for (var template : Template.values()) {
      var draft =
          OpenLibrary.begun(
              create("ada", new Beginning.FromTemplate(template), "from-" + template.id()));
      assertThat(draft.text()).isEqualTo(template.text());
      assertThat(draft.title()).isNotEmpty();
      assertThat(draft.begunBy()).isEqualTo(name("ada"));
      assertThat(draft.base()).isEmpty();
      assertThat(open("theo", draft)).isEqualTo(draft);
    }
  }

  @Test
  void aCopyIsADraftOfItsOwn() {
    var draft = open.draft("copied", "title: One\n");
    var copy =
        OpenLibrary.begun(create("ada", new Beginning.FromDraft(draft.id()), "copied-again"));
    save("ada", copy, "title: Two\n");
    assertThat(open("theo", draft)).isEqualTo(draft);
    var revision = As.person("theo", () -> open.library().card("on-the-shelf")).revision();
    var grown = OpenLibrary.begun(create("theo", new Beginning.FromRevision(revision), "grown"));
    assertThat(grown.text()).isEqualTo(OpenLibrary.sound("On the shelf"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () -> create("theo", new Beginning.FromRevision(UUID.randomUUID()), "from-nothing"));
  }

  @Test
  void theIdIsTheTrainersToChoose() {
    var from = new Beginning.FromTemplate(Template.QUEUE);
    for (var bad : new String[] {"", "Umbrella", "a b", "../up", "1st", "x".repeat(41)}) {
      assertThat(create("theo", from, bad)).isEqualTo(new Created.BadId(bad));
    }
    assertThat(create("theo", from, "on-the-shelf"))
        .isEqualTo(new Created.Taken("on-the-shelf", "On the shelf", true));
    open.draft("half-written", "title: Half\n");
    assertThat(create("theo", from, "half-written"))
        .isEqualTo(new Created.Taken("half-written", "Half", false));
    var meant = As.person("theo", () -> drafts.create(from, "on-the-shelf", Naming.NEXT_VERSION));
    assertThat(OpenLibrary.begun(meant).base())
        .contains(As.person("theo", () -> open.library().card("on-the-shelf")).revision());
  }

  @Test
  void aTextWithMistakesIsKeptAndTheNextSaveGoesOnFromIt() {
    var draft = open.draft("mistakes", "vizavi: [");
    var first = kept(save("theo", draft, "titel: {\n"));
    assertThat(first.version()).isGreaterThan(draft.version());
    var second = kept(save("ada", first, "title: 'Quoted'\nscenes: []\n"));
    assertThat(open("theo", draft)).isEqualTo(second);
    assertThat(second.title()).isEqualTo("Quoted");
    assertThat(second.changedBy()).isEqualTo(name("ada"));
    assertThat(second.begunBy()).isEqualTo(name("theo"));
    assertThat(second.changed()).isAfterOrEqualTo(first.changed());
  }

  @Test
  void nobodysWordsAreOverwrittenSilently() {
    var draft = open.draft("two-pens", "title: One\n");
    var theirs = kept(save("ada", draft, "title: Ada's\n"));
    assertThat(save("theo", draft, "title: Theo's\n"))
        .isEqualTo(new Saved.ChangedMeanwhile(theirs));
    assertThat(open("theo", draft)).isEqualTo(theirs);
    // who has seen it may write over it
    assertThat(kept(save("theo", theirs, "title: Theo's\n")).changedBy()).isEqualTo(name("theo"));
  }

  @Test
  void theSameTextTwiceIsHarmless() {
    var draft = open.draft("same", "title: One\n");
    var first = kept(save("theo", draft, "title: Two\n"));
    assertThat(kept(save("theo", draft, "title: Two\n"))).isEqualTo(first);
    assertThat(kept(save("theo", first, "title: Two\n"))).isEqualTo(first);
    // an old version with the text there was: somebody went back, another went on
    assertThat(save("ada", draft, "title: One\n")).isEqualTo(new Saved.ChangedMeanwhile(first));
  }

  @Test
  void ofTwoWhoSaveAtOnceOneIsKeptAndTheOtherToldOfIt() throws Exception {
    for (int round = 0; round < 20; round++) {
      var draft = open.draft("at-once", "title: Before " + round + "\n");
      var saved =
          AtOnce.run(
              () -> save("theo", draft, "title: Theo's\n"),
              () -> save("ada", draft, "title: Ada's\n"));
      var now = open("theo", draft);
      assertThat(saved)
          .containsExactlyInAnyOrder(new Saved.Kept(now), new Saved.ChangedMeanwhile(now));
      assertThat(now.version()).isEqualTo(draft.version() + 1);
    }
  }

  @Test
  void whatNoScenarioNeedsIsRefused() {
    var draft = open.draft("refused", "title: One\n");
    assertThat(save("theo", draft, "я".repeat(Yaml.LARGEST / 2))).isInstanceOf(Saved.Kept.class);
    var big = open("theo", draft);
    assertThat(save("theo", big, "я".repeat(Yaml.LARGEST / 2) + "x"))
        .isEqualTo(new Saved.Refused(new Unkept.TooLarge(Yaml.LARGEST + 1, Yaml.LARGEST)));
    assertThat(save("theo", big, "one\ntwo\0"))
        .isEqualTo(new Saved.Refused(new Unkept.NoCharacter(2)));
    assertThat(save("theo", big, "half \ud83d pair"))
        .isEqualTo(new Saved.Refused(new Unkept.NoCharacter(1)));
    assertThat(create("theo", new Beginning.FromText("\0"), "nul"))
        .isEqualTo(new Created.BadText(new Unkept.NoCharacter(1)));
    assertThat(open("theo", draft)).isEqualTo(big);
  }

  @Test
  void everyTrainerSeesAllDraftsTheLastChangedFirst() {
    var early = open.draft("early", "title: Early\n");
    var late = open.draft("late", "title: Late\n");
    kept(save("ada", early, "title: Early and longer\n"));
    assertThat(As.person("ada", drafts::all))
        .extracting(DraftCard::id)
        .startsWith(early.id(), late.id());
    assertThat(As.person("theo", drafts::all).getFirst().changedBy()).isEqualTo(name("ada"));
  }

  @Test
  void aDeletedDraftIsGoneForEverybody() {
    var draft = open.draft("short-lived", "title: One\n");
    As.person("ada", () -> drafts.delete(draft.id()));
    As.person("ada", () -> drafts.delete(draft.id()));
    assertThat(save("theo", draft, "title: Two\n")).isEqualTo(new Saved.Deleted());
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> open("theo", draft));
  }

  @Test
  void traineesHaveNoKey() {
    var draft = open.draft("locked", "title: One\n");
    forbidden(() -> As.person("nina", drafts::all));
    forbidden(() -> open("nina", draft));
    forbidden(() -> save("nina", draft, "title: Nina's\n"));
    forbidden(() -> As.person("nina", () -> drafts.delete(draft.id())));
    forbidden(() -> create("nina", new Beginning.FromTemplate(Template.QUEUE), "ninas"));
  }

  private static void forbidden(Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish::run);
  }

  private static Created create(String who, Beginning from, String scenario) {
    return As.person(who, () -> drafts.create(from, scenario, Naming.NEW_SCENARIO));
  }

  private static Saved save(String who, Draft draft, String text) {
    return As.person(who, () -> drafts.save(draft.id(), draft.version(), text));
  }

  private static Draft open(String who, Draft draft) {
    return As.person(who, () -> drafts.open(draft.id()));
  }

  private static String name(String who) {
    return As.person(
        who, () -> open.context().getBean(vizavi.account.SignedIn.class).person().name());
  }

  private static Draft kept(Saved saved) {
    assertThat(saved).isInstanceOf(Saved.Kept.class);
    return ((Saved.Kept) saved).draft();
  }
}
