package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.account.As;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.DraftTranslations;
import vizavi.library.Drafts;
import vizavi.library.Naming;

/** A trainer writes in the real editor. */
@EndToEnd
class EditingTest {

  static Stream<Arguments> looks() {
    return LookTest.looks();
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void theEditorIsReadableEverywhere(
      Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) throws IOException {
    String text = Files.readString(Path.of("scenarios/late-visitor/scenario.yaml"));
    try (Visitor theo = stage.visitor(screen, dark).signIn("theo")) {
      theo.go("/workbench/" + draft(stage, "titel: twice\n" + text));
      Page page = theo.page();
      assertThat(page.locator(".ace_icon_svg.ace_error:visible").first()).isVisible();
      assertThat(page.locator(".problems")).containsText("titel");
      theo.inspect("workbench-" + name);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing runs out at the side")
          .isTrue();
    }
  }

  @Test
  void aMistakeIsMarkedAndMendedAndKeysAndScenesAreCompleted(EndToEnd.Stage stage)
      throws IOException {
    String text = Files.readString(Path.of("scenarios/difficult-client/scenario.yaml"));
    UUID draft = draft(stage, text);
    try (Visitor theo = stage.visitor().signIn("theo")) {
      theo.go("/workbench/" + draft);
      Page page = theo.page();
      Locator errors = page.locator(".ace_icon_svg.ace_error:visible");
      page.locator("vizavi-editor .ace_content").click();
      page.keyboard().press("Control+Home");
      page.keyboard().press("Enter");
      page.keyboard().press("ArrowUp");
      page.keyboard().type("allo");
      page.keyboard().press("Control+Space");
      assertThat(page.locator(".ace_autocomplete")).isVisible();
      theo.glance("workbench-completion");
      assertThat(errors.first()).isVisible();
      assertThat(page.locator(".problem").first()).containsText("Mistake");
      page.keyboard().press("Escape");
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("Backspace");
      }
      page.keyboard().press("Delete");
      theo.glance("workbench-mended");
      assertThat(errors).hasCount(0);

      page.locator(".outline-part").first().click();
      new Author(theo)
          .standsAt(lineOf(text, "  the-binder:")); // the keys would go elsewhere before
      page.keyboard().press("End");
      page.keyboard().press("Enter");
      page.keyboard().type("  ef");
      page.keyboard().press("Control+Space");
      assertThat(page.locator(".ace_autocomplete:visible")).containsText("effects");
      page.keyboard().press("Enter");
      theo.glance("workbench-completed");
      assertThat(page.locator(".keeping")).containsText("Saved");
      assertThat(errors).hasCount(0);
      theo.inspect("workbench-typed");
    }
    as(
        stage,
        drafts -> assertThat(drafts.open(draft).text()).contains("  the-binder:\n    effects:"));
  }

  @Test
  void whatAKeyMeansLiesBesideTheListOfKeys(EndToEnd.Stage stage) throws IOException {
    String text = Files.readString(Path.of("scenarios/difficult-client/scenario.yaml"));
    UUID draft = draft(stage, "# A note\n".repeat(8) + text);
    for (var screen : Visitor.Screen.values()) {
      try (Visitor theo = stage.visitor(screen, false).signIn("theo")) {
        theo.go("/workbench/" + draft);
        Page page = theo.page();
        page.locator("vizavi-editor .ace_content").click();
        page.keyboard().press("Control+Home");
        for (int line = 0; line < 8; line++) {
          page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Control+Space");
        theyStandApart(page, ".ace_autocomplete", ".ace_doc-tooltip");
        theo.glance("workbench-explained-" + screen.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  @Test
  void aTranslationsFileIsFilledFromWhatItsSourceHas(EndToEnd.Stage stage) throws IOException {
    String text = Files.readString(Path.of("scenarios/difficult-client/scenario.yaml"));
    UUID draft = draft(stage, text);
    try (Visitor theo = stage.visitor().signIn("theo")) {
      theo.go("/workbench/" + draft);
      Page page = theo.page();
      page.locator("#show-translations").click();
      page.locator("#translate-hu").click();
      page.locator("#translation-file vaadin-details-summary").click();
      page.locator("#translation-text .ace_content").click();
      page.keyboard().type("clie");
      page.keyboard().press("Control+Space");
      assertThat(page.locator(".ace_autocomplete:visible")).containsText("client");
      page.keyboard().press("Control+Space"); // once more, and the list stays
      page.keyboard().press("Enter");
      page.keyboard().type("Kovács úr");
      page.keyboard().press("Tab");
      page.keyboard().type("Pontos ember.");
      theo.glance("translation-completed");
      page.locator("#translation-keep").click();
      assertThat(page.locator("#translation-state")).containsText("Theo Brandt");
    }
    assertThat(translated(stage, draft))
        .isEqualTo("client:\n  name: Kovács úr\n  about: Pontos ember.");
  }

  private static String translated(EndToEnd.Stage stage, UUID draft) {
    var door = stage.product().door(DraftTranslations.class);
    return As.person("theo", () -> door.of(draft)).getFirst().text();
  }

  private static String lineOf(String text, String line) {
    return Integer.toString(text.lines().toList().indexOf(line) + 1);
  }

  private static UUID draft(EndToEnd.Stage stage, String text) {
    UUID[] id = new UUID[1];
    as(
        stage,
        drafts ->
            id[0] =
                ((Created.Begun)
                        drafts.create(
                            new Beginning.FromText(text), "being-written", Naming.NEXT_VERSION))
                    .draft()
                    .id());
    return id[0];
  }

  /** What Theo does with drafts by another way than the screen. */
  private static void as(EndToEnd.Stage stage, java.util.function.Consumer<Drafts> deed) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                "theo", null, AuthorityUtils.createAuthorityList("ROLE_TRAINER")));
    try {
      deed.accept(stage.product().door(Drafts.class));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** Waits until both are there and neither lies over the other. */
  private static void theyStandApart(Page page, String one, String other) {
    page.waitForFunction(
        """
        ([one, other]) => {
          const [a, b] = [one, other].map((name) => document.querySelector(name)?.getBoundingClientRect());
          return a && b && a.height > 10 && b.height > 10
            && (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
        }""",
        List.of(one, other));
  }
}
