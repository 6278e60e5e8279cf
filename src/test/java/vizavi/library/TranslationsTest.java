package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vizavi.library.OpenLibrary.published;
import static vizavi.library.OpenLibrary.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.shell.NotFoundException;
import vizavi.text.Diagnostic;

/** Translations of drafts, and of what is published of them. */
class TranslationsTest {
  @TempDir static java.nio.file.Path folder;
  private static OpenLibrary open;
  private static DraftTranslations translations;

  @BeforeAll
  static void open() {
    open = OpenLibrary.in(folder);
    translations = open.context().getBean(DraftTranslations.class);
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @Test
  void aPublishedTranslationIsPlayedAndAnotherLanguageFallsBackToTheSource() {
    var revision = publish("played", "The table");
    var uk = As.person("nina", () -> open.library().card("played", "uk"));
    assertThat(uk.title()).isEqualTo("Подряпаний стіл");
    assertThat(uk.language()).isEqualTo("uk");
    assertThat(uk.languages()).containsExactly("en", "uk");
    var hu = As.person("nina", () -> open.library().card("played", "hu"));
    assertThat(hu).isEqualTo(As.person("nina", () -> open.library().card("played")));
    assertThat(hu.title()).isEqualTo("The table");
    assertThat(scenario(revision, "uk").client().name()).isEqualTo("пані Адлер");
    assertThat(scenario(revision, "uk").language()).isEqualTo("uk");
    assertThat(scenario(revision, "hu").language()).isEqualTo("en");
    assertThat(As.person("theo", () -> open.publishing().texts(revision.id())))
        .isEqualTo(Ukrainian.both(sound("The table")));
  }

  @Test
  void aSourceWithoutTranslationsHasTheHashItAlwaysHad() {
    var alone = Texts.untranslated("x");
    assertThat(alone.hash())
        .isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    assertThat(translated("uk").hash())
        .isNotEqualTo(alone.hash())
        .isNotEqualTo(translated("hu").hash());
  }

  private static Texts translated(String language) {
    return new Texts("x", new TreeMap<>(Map.of(language, "y")));
  }

  @Test
  void aTranslationAloneMakesANewRevisionAndTheOldOneStaysWithoutIt() {
    var first = open.publish("grows", sound("Grows"), "one");
    var second = publish("grows", "Grows");
    assertThat(second.number()).isEqualTo(2);
    assertThat(scenario(first, "uk").language()).isEqualTo("en");
    assertThat(scenario(second, "uk").language()).isEqualTo("uk");
    var back = As.person("theo", () -> open.publishing().rollBack(second.id(), "again"));
    assertThat(back).isInstanceOf(Publication.NothingNew.class);
    published(As.person("theo", () -> open.publishing().rollBack(first.id(), "without")));
    assertThat(As.person("nina", () -> open.library().card("grows")).languages())
        .containsExactly("en");
    var again = published(As.person("theo", () -> open.publishing().rollBack(second.id(), "x")));
    assertThat(scenario(again, "uk").language()).isEqualTo("uk");
  }

  @Test
  void whatIsWrongInATranslationIsInTheWay() {
    var draft = draft("stale", Ukrainian.both(sound("Stale")));
    var changed = sound("Stale").replace("You worry too much.", "You do worry.");
    draft = ((Saved.Kept) save(draft, changed)).draft();
    assertThat(rules(publish(draft))).containsOnly("stale-translation");
    var missing = Ukrainian.of(changed).replaceFirst("(?m)^title: .*\n", "");
    kept(save("theo", draft.id(), "uk", 1, missing));
    assertThat(rules(publish(reopened(draft)))).contains("missing-translation");
    kept(save("theo", draft.id(), "uk", 2, Ukrainian.of(changed)));
    published(publish(reopened(draft)));
  }

  @Test
  void aTranslationNobodyLookedAtIsNotPublished() {
    var looked = draft("unseen", Texts.untranslated(sound("Unseen")));
    kept(save("ada", looked.id(), "uk", 0, Ukrainian.of(sound("Unseen"))));
    var theirs = reopened(looked);
    assertThat(theirs.version()).isEqualTo(looked.version());
    assertThat(publish(looked)).isEqualTo(new Publication.ChangedMeanwhile(theirs));
    published(publish(theirs));
    var withIt = reopened(looked);
    assertThat(publish(withIt)).isInstanceOf(Publication.NothingNew.class);
    assertThat(As.person("ada", () -> translations.delete(looked.id(), "uk", 1)))
        .isEqualTo(new SavedTranslation.Gone());
    assertThat(publish(withIt)).isInstanceOf(Publication.ChangedMeanwhile.class);
  }

  @Test
  void aDraftBegunFromAnotherHasItsTranslations() {
    var revision = publish("copied", "Copied");
    var from = new Beginning.FromRevision(revision.id());
    var copy = OpenLibrary.begun(as("theo", () -> create(from, "copied")));
    assertThat(of(copy)).extracting(DraftTranslation::language).containsExactly("uk");
    var again =
        OpenLibrary.begun(as("theo", () -> create(new Beginning.FromDraft(copy.id()), "copied")));
    kept(save("ada", again.id(), "uk", 1, "another"));
    assertThat(of(copy).getFirst().text()).isEqualTo(Ukrainian.of(sound("Copied")));
    assertThat(of(again).getFirst().text()).isEqualTo("another");
    assertThat(of(again).getFirst().changedBy()).isEqualTo(nameOf("ada"));
    As.person("theo", () -> open.drafts().delete(again.id()));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> of(again));
    assertThat(save("ada", again.id(), "uk", 2, "too late")).isEqualTo(new SavedTranslation.Gone());
  }

  @Test
  void ofTwoWhoSaveOneTranslationAtOnceNobodyLosesAnything() throws Exception {
    var draft = draft("at-once", Texts.untranslated(sound("At once")));
    for (int round = 0; round < 6; round++) {
      int version = round;
      var theos = "theo " + round;
      var adas = "ada " + round;
      var came =
          AtOnce.run(
              () -> save("theo", draft.id(), "uk", version, theos),
              () -> save("ada", draft.id(), "uk", version, adas));
      var now = of(draft).getFirst();
      assertThat(now.version()).isEqualTo(round + 1);
      assertThat(now.text()).isIn(theos, adas);
      assertThat(came)
          .containsExactlyInAnyOrder(
              new SavedTranslation.Kept(now), new SavedTranslation.ChangedMeanwhile(now));
    }
    assertThat(reopened(draft).translated()).isEqualTo(6);
  }

  @Test
  void whoWritesOneLanguageIsNotInTheWayOfAnother() throws Exception {
    var draft = draft("apart", Texts.untranslated(sound("Apart")));
    for (int round = 0; round < 4; round++) {
      int version = round;
      var came =
          AtOnce.run(
              () -> save("theo", draft.id(), "uk", version, "uk " + version),
              () -> save("ada", draft.id(), "hu", version, "hu " + version));
      assertThat(came).allMatch(SavedTranslation.Kept.class::isInstance);
    }
    assertThat(of(draft)).extracting(DraftTranslation::text).containsExactly("hu 3", "uk 3");
    assertThat(reopened(draft).translated()).isEqualTo(8);
    assertThat(save(draft, sound("Apart still"))).isInstanceOf(Saved.Kept.class);
  }

  @Test
  void whatCantBeKeptIsSaid() {
    var draft = draft("unkept", Texts.untranslated(sound("Unkept")));
    assertThat(save("theo", draft.id(), "uk", 0, "a\n\0"))
        .isEqualTo(new SavedTranslation.Refused(new Unkept.NoCharacter(2)));
    assertThat(of(draft)).isEmpty();
    assertThat(save("theo", draft.id(), "uk", 3, "a")).isEqualTo(new SavedTranslation.Gone());
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> save("theo", draft.id(), "../x", 0, "a"));
  }

  @Test
  void traineesHaveNoKey() {
    var draft = draft("closed-words", Texts.untranslated(sound("Closed")));
    forbidden(() -> As.person("nina", () -> translations.of(draft.id())));
    forbidden(() -> save("nina", draft.id(), "uk", 0, "mine"));
    forbidden(() -> As.person("nina", () -> translations.delete(draft.id(), "uk", 1)));
    forbidden(() -> As.person("nina", () -> open.drafts().texts(draft.id())));
  }

  private static void forbidden(Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish::run);
  }

  private static <T> T as(String who, Supplier<T> what) {
    return As.person(who, what);
  }

  private static Created create(Beginning from, String scenario) {
    return open.drafts().create(from, scenario, Naming.NEXT_VERSION);
  }

  private static Draft draft(String scenario, Texts texts) {
    return OpenLibrary.begun(as("theo", () -> create(new Beginning.FromTexts(texts), scenario)));
  }

  private static RevisionCard publish(String scenario, String title) {
    return published(publish(draft(scenario, Ukrainian.both(sound(title)))));
  }

  private static Publication publish(Draft draft) {
    return As.person("theo", () -> open.publishing().publish(draft, "note"));
  }

  private static Saved save(Draft draft, String text) {
    return As.person("theo", () -> open.drafts().save(draft.id(), draft.version(), text));
  }

  private static SavedTranslation save(
      String who, UUID draft, String language, int version, String text) {
    return as(who, () -> translations.save(draft, language, version, text));
  }

  private static DraftTranslation kept(SavedTranslation saved) {
    assertThat(saved).isInstanceOf(SavedTranslation.Kept.class);
    return ((SavedTranslation.Kept) saved).translation();
  }

  private static List<DraftTranslation> of(Draft draft) {
    return as("theo", () -> translations.of(draft.id()));
  }

  private static Draft reopened(Draft draft) {
    return as("theo", () -> open.drafts().open(draft.id()));
  }

  private static String nameOf(String who) {
    var draft = As.person(who, () -> create(new Beginning.FromText("x"), "name-of"));
    return OpenLibrary.begun(draft).begunBy();
  }

  private static vizavi.scenario.Scenario scenario(RevisionCard revision, String language) {
    var rendition = new Rendition(revision.id(), language);
    return as("nina", () -> open.library().scenario(rendition));
  }

  private static List<String> rules(Publication publication) {
    assertThat(publication).isInstanceOf(Publication.Blocked.class);
    return new ArrayList<>(
        ((Publication.Blocked) publication)
            .gate().blocking().stream().map(Diagnostic::rule).toList());
  }
}
