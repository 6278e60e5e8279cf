package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vizavi.account.As;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Naming;

/** The product in four languages, as three people meet it in their browsers. */
@EndToEnd
class FourLanguagesTest {
  private static final String SCENARIO = "closed-compound";
  private static final Pattern CYRILLIC = Pattern.compile("[а-яіїєґ]{3}");

  @Test
  void theBrowsersLanguageIsTheDefaultAndAnotherOneStaysChosen(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor(Visitor.Screen.PHONE, true, "hu-HU")) {
      tom.go("/sign-in");
      assertThat(tom.page().locator("html")).hasAttribute("lang", "hu");
      tom.page().locator("input[name=username]").waitFor();
      tom.inspect("sign-in-hungarian");
      tom.signIn("tom");
      tom.go("/scenarios");
      assertThat(tom.page().locator("main h1")).hasText(said("hu", "scenarios.title"));
      tom.inspect("scenarios-hungarian");
      fits(tom);
    }
    try (Visitor tom = stage.visitor(Visitor.Screen.DESKTOP, false, "hu-HU").signIn("tom")) {
      tom.page().locator("#language").click();
      tom.page().locator("#languages").getByText("Русский").click();
      assertThat(tom.page().locator("html")).hasAttribute("lang", "ru");
      tom.go("/scenarios");
      assertThat(tom.page().locator("main h1")).hasText(said("ru", "scenarios.title"));
    }
    try (Visitor tom = stage.visitor(Visitor.Screen.DESKTOP, false, "en").signIn("tom")) {
      assertThat(tom.page().locator("html")).hasAttribute("lang", "ru");
      tom.go("/account");
      tom.page().locator("main").getByText(said("ru", "shell.language.browser")).click();
      assertThat(tom.page().locator("html")).hasAttribute("lang", "en");
    }
  }

  @Test
  void aTraineePlaysAndTypesInALanguageTheScenarioHas(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor(Visitor.Screen.DESKTOP, false, "uk")) {
      nina.signIn("nina").go("/scenarios/" + SCENARIO);
      Page page = nina.page();
      assertThat(page.locator("main h1")).hasText(CYRILLIC);
      nina.inspect("briefing-ukrainian");
      page.locator("#begin").click();
      page.locator("#replies").waitFor();
      assertThat(page.locator(".said-by-client, .said-by-other").first()).hasText(CYRILLIC);
      for (Locator reply : nina.replies().all()) {
        assertThat(reply).hasText(CYRILLIC);
      }
      nina.replies().first().click();
      assertThat(page.locator(".said-by-trainee").last()).hasText(CYRILLIC);
      nina.inspect("play-ukrainian");
      fits(nina);
    }
  }

  @Test
  void aTrainerEditsATranslationBesideItsSource(EndToEnd.Stage stage) {
    var draft = draft(stage);
    try (Visitor theo = stage.visitor().signIn("theo")) {
      theo.go("/workbench/" + draft);
      Page page = theo.page();
      page.locator("#show-translations").click();
      page.locator("#translate-uk").click();
      Locator field = page.locator("[data-way='title'] textarea").first();
      assertThat(field).hasValue(CYRILLIC);
      field.fill("Навколо довгого муру");
      assertThat(page.locator("#translation-state")).containsText("Theo Brandt");
      theo.inspect("translation-beside-source");
      page.reload();
      page.locator("#show-translations").click();
      page.locator("#translate-uk").click();
      assertThat(field).hasValue("Навколо довгого муру");
    }
  }

  private static UUID draft(EndToEnd.Stage stage) {
    return As.person(
        "theo",
        () -> {
          var revision = stage.product().door(Library.class).card(SCENARIO).revision();
          var created =
              stage
                  .product()
                  .door(Drafts.class)
                  .create(new Beginning.FromRevision(revision), "other-wall", Naming.NEW_SCENARIO);
          return ((Created.Begun) created).draft().id();
        });
  }

  private static void fits(Visitor visitor) {
    assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo((Integer) visitor.page().evaluate("innerWidth"));
  }

  private static String said(String language, String key) {
    var texts = new Properties();
    var file = "/vaadin-i18n/translations_" + language + ".properties";
    try (var reader =
        new InputStreamReader(
            FourLanguagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(texts.keySet()).containsAll(Set.of(key));
    return texts.getProperty(key);
  }
}
