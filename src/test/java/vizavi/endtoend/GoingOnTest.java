package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever happens to the browser or the server, an attempt goes on from its last turn. */
@EndToEnd
class GoingOnTest {
  private static final String SCENARIO = "endless-revisions";

  @Test
  void aReloadMidwayChangesNothing(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin(SCENARIO, "Assessed");
      String said = sayFirst(nina);
      String offered = nina.replies().first().textContent();
      nina.page().reload();
      assertSaid(nina.page(), said);
      assertThat(nina.replies().first()).hasText(offered);
      nina.inspect("reloaded");
    }
  }

  @Test
  void aSecondTabCannotAnswerTheSameTurnAgain(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      String attempt = nina.begin(SCENARIO, "Assessed");
      Page late = nina.secondTab(attempt);
      late.locator("button.reply").nth(1).waitFor();
      String said = sayFirst(nina);
      late.locator("button.reply").nth(1).click();
      // The other tab says that the turn was answered, and shows the conversation as it is.
      assertSaid(late, said);
      nina.page().reload();
      assertSaid(nina.page(), said);
    }
  }

  @Test
  void aDoubleClickIsOneTurn(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin(SCENARIO, "Assessed");
      String words = wordsOfFirst(nina);
      nina.replies().first().dblclick();
      assertSaid(nina.page(), words);
      nina.page().reload();
      assertSaid(nina.page(), words);
    }
  }

  @Test
  void theSecondHalfOfASlowDoubleClickIsNoAnswerToTheNextTurn(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin(SCENARIO, "Assessed");
      String words = sayFirst(nina);
      nina.replies().first().hover();
      nina.page().mouse().down(new Mouse.DownOptions().setClickCount(2));
      nina.page().mouse().up(new Mouse.UpOptions().setClickCount(2));
      nina.page().reload();
      nina.replies().first().waitFor();
      assertSaid(nina.page(), words);
    }
  }

  @Test
  void anExpiredSessionEndsAtTheSameAttempt(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      String attempt = nina.begin(SCENARIO, "Assessed");
      String said = sayFirst(nina);
      nina.expireSession();
      nina.replies().first().click();
      nina.page().waitForURL(url -> url.contains("sign-in"));
      nina.fillSignIn("nina", "vizavi-demo");
      nina.page().waitForURL(url -> url.startsWith(attempt));
      assertSaid(nina.page(), said);
    }
  }

  @Test
  void anotherBrowserFindsTheAttemptUnderWay(EndToEnd.Stage stage) {
    try (Visitor here = stage.visitor().signIn("nina");
        Visitor elsewhere = stage.visitor().signIn("nina")) {
      String attempt = here.begin(SCENARIO, "Assessed");
      String said = sayFirst(here);
      elsewhere.page().navigate(attempt);
      assertSaid(elsewhere.page(), said);
    }
  }

  @Test
  void aRestartOfTheServerLosesNothing(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      String attempt = nina.begin(SCENARIO, "Assessed");
      String said = sayFirst(nina);
      stage.product().restart();
      nina.page().navigate(attempt);
      nina.fillSignIn("nina", "vizavi-demo");
      nina.page().waitForURL(url -> url.startsWith(attempt));
      assertSaid(nina.page(), said);
      sayFirst(nina);
    }
  }

  @Test
  void somebodyElsesAttemptIsNotFound(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina");
        Visitor tom = stage.visitor().signIn("tom")) {
      String attempt = nina.begin(SCENARIO, "Assessed");
      String said = sayFirst(nina);
      tom.page().navigate(attempt);
      assertThat(tom.page().locator("main h1")).containsText("not found");
      assertThat(tom.page().locator("body")).not().containsText(said);
      tom.inspect("not-found");
    }
  }

  private static String wordsOfFirst(Visitor visitor) {
    return visitor.replies().first().locator(".reply-words").textContent();
  }

  private static String sayFirst(Visitor visitor) {
    String words = wordsOfFirst(visitor);
    visitor.say(List.of(words));
    visitor.replies().first().waitFor();
    return words;
  }

  private static void assertSaid(Page page, String words) {
    assertThat(page.locator(".said-by-trainee")).hasCount(1);
    assertThat(page.locator(".said-by-trainee")).containsText(words);
  }
}
