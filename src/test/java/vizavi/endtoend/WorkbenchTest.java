package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A trainer writes a scenario from a template, mends what the workbench finds, tries it out and
 * publishes it; a trainee plays it.
 */
@EndToEnd
class WorkbenchTest {
  private static final String ID = "scratched-again";

  @Test
  void aScenarioIsWrittenMendedPublishedAndPlayed(EndToEnd.Stage stage) {
    try (Visitor theo = stage.visitor().signIn("theo")) {
      begin(theo);
      Author author = new Author(theo);
      makeThreeMistakes(author);
      seeThemRefused(theo, author);
      mend(theo, author);
      playtest(theo);
      publish(theo);
      theo.page().locator("#sign-out").click();
      theo.page().locator("input[name=username]").waitFor();
    }
    try (Visitor nina = stage.visitor().signIn("nina")) {
      play(nina);
    }
  }

  private static void begin(Visitor theo) {
    Page page = theo.page();
    theo.menu("Workbench");
    assertThat(page.locator("main h1")).hasText("Workbench");
    theo.inspect("workbench-list");
    page.locator("#new-draft").click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("A single talk")).check();
    page.locator("#draft-id input").fill(ID);
    theo.inspect("workbench-new-draft");
    page.locator("#draft-create").click();
    assertThat(page.locator("main h1")).hasText("The scratched table");
    assertThat(page.locator(".workbench-name")).containsText(ID);
    assertThat(page.locator(".problems")).containsText("Nothing to mend");
  }

  private static void makeThreeMistakes(Author author) {
    author.replace("leads-to: the-wish", "leads-to: the-wich");
    assertThat(author.problem("unknown-scene")).containsText("the-wish");
    assertThat(author.icons().first()).isVisible();
    author.replace("blame, dismiss", "blaem, dismiss");
    assertThat(author.problem("unknown-move")).containsText("blame");
    author.replace("outcome: success", "");
    assertThat(author.problem("missing-key")).containsText("outcome");
  }

  private static void seeThemRefused(Visitor theo, Author author) {
    Page page = theo.page();
    theo.inspect("workbench-mistakes");
    page.locator("#publish").click();
    Locator blockers = page.locator(".blocker");
    assertThat(blockers.filter(rule("unknown-scene"))).hasCount(1);
    assertThat(blockers.filter(rule("unknown-move"))).hasCount(1);
    assertThat(blockers.filter(rule("missing-key"))).hasCount(1);
    assertThat(page.locator("#publish-now")).isHidden();
    theo.inspect("workbench-publish-refused");
    Locator first = blockers.filter(rule("unknown-scene"));
    String line = first.locator(".small").textContent();
    first.click();
    assertThat(blockers).hasCount(0);
    author.standsAt(line);
  }

  private static Locator.FilterOptions rule(String slug) {
    return new Locator.FilterOptions().setHasText(slug);
  }

  /** Follows each message to its line, and writes there what it asks for. */
  private static void mend(Visitor theo, Author author) {
    author.press("Shift+End");
    author.type("the-wish");
    assertThat(author.problem("unknown-scene")).hasCount(0);
    author.follow("unknown-move");
    author.press("Control+Shift+ArrowRight");
    author.type("blame");
    assertThat(author.problem("unknown-move")).hasCount(0);
    author.follow("missing-key");
    author.press("End");
    author.press("Enter");
    author.type("  outcome: success");
    assertThat(author.problem("missing-key")).hasCount(0);
    assertThat(theo.page().locator(".problems")).containsText("Nothing to mend");
    assertThat(author.icons()).hasCount(0);
  }

  private static void playtest(Visitor theo) {
    Page page = theo.page();
    page.locator("#show-playtest").click();
    page.locator("#playtest-begin").click();
    Locator turns = page.locator(".playtest-turn");
    assertThat(turns).hasCount(1); // the opening
    page.locator("#playtest-ask").click();
    assertThat(turns).hasCount(2);
    Locator state = page.locator(".playtest-state li");
    assertThat(state.filter(with("need-known"))).containsText("true");
    assertThat(state.filter(with("Trust"))).containsText("60");
    assertThat(state.filter(with("Scene"))).containsText("the-wish");
    page.locator("#playtest-wait").click();
    assertThat(turns).hasCount(3);
    assertThat(turns.last().locator(".playtest-changes")).containsText("trust 60 → 55");
    turns.last().locator("summary").click();
    assertThat(turns.last()).containsText("leaves her alone with Saturday");
    assertThat(turns.nth(1)).containsText("Best");
    assertThat(page.locator("vizavi-editor .ace_content")).isVisible();
    theo.inspect("workbench-playtest");
    page.locator("#playtest-back").click();
    assertThat(turns).hasCount(2);
    assertThat(state.filter(with("Trust"))).containsText("60");
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static void publish(Visitor theo) {
    Page page = theo.page();
    page.locator("#publish").click();
    page.locator("#publish-note textarea").fill("Made from the template.");
    theo.inspect("workbench-publish");
    page.locator("#publish-now").click();
    assertThat(page.locator("#publish-done")).hasText("Revision 1 is published.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close")).click();
    page.locator("#history").click();
    assertThat(page.locator(".revision")).hasCount(1);
    assertThat(page.locator(".revision")).containsText("Made from the template.");
    theo.inspect("workbench-history");
    page.keyboard().press("Escape");
    assertThat(page.locator(".revision")).hasCount(0);
  }

  private static void play(Visitor nina) {
    Page page = nina.page();
    nina.menu("Scenarios");
    Locator card = page.locator("[data-scenario=" + ID + "]");
    assertThat(card).containsText("The scratched table");
    card.locator("a.button").click();
    nina.start("Assessed", "Choices");
    List<String> said =
        List.of(
            "That is no way to get a new table.",
            "there is no joiner free before next week",
            "The forty euros for delivery, this once, for your trouble.",
            "I'll ring you myself on Thursday by noon.");
    nina.say(said);
    assertThat(nina.replies()).hasCount(0);
    page.locator("#debrief-link").click();
    Locator turns = page.locator("#transcript .turn");
    assertThat(turns).hasCount(said.size());
    assertThat(page.locator(".verdict")).containsText("Not passed");
    assertThat(turns.nth(0).locator(".weighed-line")).hasText("Best there was");
    assertThat(turns.nth(1).locator(".weighed")).containsText("Our joiner can come on Friday");
    assertThat(page.locator("#turning-point")).isVisible();
    nina.inspect("debrief-of-what-was-written");
  }
}
