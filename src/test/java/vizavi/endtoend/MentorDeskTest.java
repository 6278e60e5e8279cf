package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A mentor brings two new people in, gives them a path, looks over one's shoulder, comments,
 * overrules, and sees the board follow; the trainee sees what was said.
 */
@EndToEnd
class MentorDeskTest {
  private static final String LIST =
      "name,sign-in,e-mail\nLia Holm,lia.holm,lia@example.com\nBen Ash,ben.ash,\nNo Name At All,?,\n";
  private static final String ASK = "Good evening. May I ask what the table is for tonight?";
  private static final String TRADE =
      "This once I ask the others to move; could you take the cake at nine?";
  private static final String SORRY = "I am sorry for last night.";
  private static final String WHISPER = "Now say what you will do next time.";
  private static final String COMMENT = "You asked for something in return: well done.";
  private static final String REASON = "I hear an order in this, no offer.";
  private static final String RULE = "We don't keep tables.";
  private static final String THREATEN = "Sit elsewhere or leave.";

  @Test
  void aMentorSeesTwoNewPeopleThroughTheirFirstTask(EndToEnd.Stage stage) {
    try (Visitor maria = stage.visitor().signIn("maria");
        Visitor lia = stage.visitor();
        Visitor ben = stage.visitor()) {
      Map<String, String> passwords = bringIn(maria);
      join(lia, "lia.holm", passwords);
      join(ben, "ben.ash", passwords);
      assign(maria);
      begin(lia);
      begin(ben);
      lia.say(List.of(ASK));
      ben.say(List.of(RULE, THREATEN));
      lookOn(maria, lia);
      int before = result(maria);
      maria.inspect("board-table");
      assertThat(row(maria, "Ben Ash")).containsText("0 of 1");
      row(maria, "Lia Holm").locator(".result").first().click();
      backAndForth(maria);
      review(maria);
      Assertions.assertThat(result(maria)).isLessThan(before);
      seesWhatWasSaid(lia);
    }
  }

  private static Map<String, String> bringIn(Visitor maria) {
    maria.go("/cohorts");
    maria.page().locator("#create").click();
    Locator dialog = maria.page().getByRole(AriaRole.DIALOG);
    dialog.locator("input").fill("Spring starters");
    button(dialog, "Create").click();
    maria.page().waitForURL(url -> url.contains("/cohorts/"));
    maria.page().locator("#import").click();
    maria.page().locator("#paste textarea").fill(LIST);
    maria.page().locator("#look").click();
    assertThat(maria.page().locator("#faulty")).containsText("No Name At All");
    assertThat(maria.page().locator("#sound tbody tr")).hasCount(2);
    maria.inspect("import-preview");
    maria.page().locator("#take").click();
    Locator rows = maria.page().locator("#passwords tbody tr");
    assertThat(rows).hasCount(2);
    maria.inspect("import-passwords");
    return rows.all().stream()
        .collect(
            Collectors.toMap(
                row -> row.locator("code").first().textContent(),
                row -> row.locator("code").last().textContent()));
  }

  /** Signs in with what was handed out, chooses an own password, and agrees to be looked after. */
  private static void join(Visitor who, String name, Map<String, String> passwords) {
    String own = name + " likes long passwords";
    who.go("/sign-in");
    who.fillSignIn(name, passwords.get(name));
    who.page().locator("#present input").fill(passwords.get(name));
    who.page().locator("#chosen input").fill(own);
    who.page().locator("#change-password").click();
    who.page().getByText("Spring starters").first().waitFor();
    who.inspect("home-invited-" + name);
    who.page().locator("a[href^='join/']").first().click();
    who.page().locator("#join").waitFor();
    who.inspect("join-" + name);
    who.page().locator("#join").click();
    assertThat(who.page().getByText("Welcome to Spring starters")).isVisible();
  }

  private static void assign(Visitor maria) {
    maria.go("/assignments");
    maria.page().locator("#new-assignment").click();
    step(maria, "The tea house");
    step(maria, "The late visitor");
    maria.page().getByRole(AriaRole.CHECKBOX, named("Spring starters")).check();
    maria.inspect("assignment-form");
    button(maria.page().locator("main"), "Give it").click();
    assertThat(maria.page().getByText("is given, and everybody knows")).isVisible();
  }

  private static void step(Visitor maria, String title) {
    maria.page().locator("#add-step input").fill(title);
    maria.page().locator("vaadin-combo-box-item:visible").getByText(title).click();
    assertThat(maria.page().locator(".path-title").last()).hasText(title);
  }

  private static void begin(Visitor who) {
    who.go("/");
    Locator task = who.page().locator("main a[href*='?for=']").first();
    task.waitFor();
    who.inspect("home-task");
    task.click();
    who.page().locator("#begin").waitFor();
    who.inspect("briefing-task");
    who.page().locator("#begin").click();
    who.page().waitForURL(url -> url.contains("/attempts/"));
  }

  /** What one says stands on the other's screen without anybody reloading anything. */
  private static void lookOn(Visitor maria, Visitor lia) {
    maria.go("/live");
    maria
        .page()
        .getByRole(AriaRole.LINK, named("Look over the shoulder of Lia Holm in The tea house"))
        .click();
    assertThat(maria.page().locator(".said-by-trainee")).hasText(ASK);
    assertThat(lia.page().getByText("Maria Lopez is looking over your shoulder")).isVisible();
    maria.page().locator("#whisper-words textarea").fill(WHISPER);
    maria.page().locator("#whisper-send").click();
    assertThat(lia.page().locator(".whisper")).containsText(WHISPER);
    maria.inspect("live");
    lia.inspect("looked-upon");
    lia.say(List.of(TRADE));
    assertThat(maria.page().locator(".said-by-trainee").last()).hasText(TRADE);
    lia.say(List.of(SORRY));
    assertThat(maria.page().locator("main h1")).hasText("Review: The tea house");
  }

  /** The way back leads to the table she left. */
  private static void backAndForth(Visitor maria) {
    maria.page().locator("#comment-2").waitFor();
    maria.page().goBack();
    assertThat(maria.page().locator("#as-table")).hasAttribute("aria-pressed", "true");
    assertThat(row(maria, "Ben Ash")).containsText("0 of 1");
    maria.page().goForward();
  }

  private static void review(Visitor maria) {
    maria.page().locator("#comment-2").click();
    maria.page().locator("#comment-words textarea").fill(COMMENT);
    maria.page().locator("#comment-save").click();
    assertThat(maria.page().locator("#turn-2")).containsText(COMMENT);
    maria.page().locator("#judge-2").click();
    Locator heard = maria.page().locator(".moves-heard vaadin-checkbox input");
    heard.first().waitFor();
    for (Locator move : heard.all()) {
      move.uncheck();
    }
    maria.page().locator("#judging-save").click();
    assertThat(maria.page().getByText("Say why you hear something else").first()).isVisible();
    maria.page().locator("#judging-reason textarea").fill(REASON);
    maria.inspect("judging");
    maria.page().locator("#judging-save").click();
    assertThat(maria.page().locator("#turn-2")).containsText(REASON);
    assertThat(maria.page().locator(".whisper").first()).containsText(WHISPER);
    maria.inspect("review");
  }

  /** The result of an attempt as the board's table shows it. */
  private static int result(Visitor maria) {
    maria.go("/board");
    maria.page().locator("#as-table").click();
    Locator last = row(maria, "Lia Holm").locator(".result").first();
    last.waitFor();
    return Integer.parseInt((String) last.evaluate("link => link.firstChild.textContent"));
  }

  private static Locator row(Visitor maria, String name) {
    return maria
        .page()
        .locator(".people-table tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void seesWhatWasSaid(Visitor lia) {
    lia.go("/notices");
    lia.page().locator("main h1").waitFor();
    assertThat(lia.page().locator("main")).containsText("Maria Lopez");
    lia.inspect("notices");
    lia.page().locator("main a[href^='notices/']").first().click();
    assertThat(lia.page().locator("#turn-2")).containsText(COMMENT);
    assertThat(lia.page().locator("#turn-2")).containsText(REASON);
    assertThat(lia.page().locator("#turn-2")).containsText("Maria Lopez");
    assertThat(lia.page().locator("main")).containsText(WHISPER);
    lia.inspect("debrief-reviewed");
  }

  private static Locator button(Locator where, String words) {
    return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(words);
  }
}
