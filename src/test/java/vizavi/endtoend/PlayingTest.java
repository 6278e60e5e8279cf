package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vizavi.scenario.Outcome;

/** A new hire plays scenarios to their ends, reads the debrief, and finds the attempt again. */
@EndToEnd
class PlayingTest {

  @TestFactory
  Stream<DynamicTest> everyKindOfEndingIsPlayed(EndToEnd.Stage stage) {
    var courses = Route.through("late-visitor").toEachOutcome();
    return Arrays.stream(Outcome.values())
        .map(
            outcome -> dynamicTest(outcome.id(), () -> play(stage, outcome, courses.get(outcome))));
  }

  private void play(EndToEnd.Stage stage, Outcome outcome, List<String> words) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin("late-visitor", "Assessed");
      nina.say(words);
      assertThat(nina.replies()).hasCount(0);
      nina.inspect("ending-" + outcome.id());
      nina.page().locator("#debrief-link").click();
      nina.page().waitForURL(url -> url.endsWith("/debrief"));
      for (String one : words) {
        assertThat(nina.page().locator("main")).containsText(one);
      }
      nina.inspect("debrief-" + outcome.id());
      String debrief = nina.page().url();
      nina.go("/progress");
      nina.page().locator("main h1").waitFor();
      nina.inspect("progress-after-" + outcome.id());
      nina.page()
          .locator("a[href='" + debrief.substring(stage.product().address().length() + 1) + "']")
          .first()
          .click();
      assertThat(nina.page().locator("main")).containsText(words.getFirst());
    }
  }

  @Test
  void theCoachGivesReasonsAndAWayBack(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor().signIn("tom")) {
      tom.begin("late-visitor", "Coach");
      String first = tom.replies().first().locator(".reply-words").textContent();
      tom.say(List.of(first));
      assertThat(tom.page().locator(".coach-note").last()).isVisible();
      tom.inspect("coach");
      tom.page().locator("#step-back").click();
      assertThat(tom.page().locator(".said-by-trainee")).hasCount(0);
      assertThat(tom.reply(first)).isVisible();
    }
  }

  @Test
  void numberKeysPickReplies(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor().signIn("tom")) {
      tom.begin("difficult-client", "Assessed");
      String second = tom.replies().nth(1).locator(".reply-words").textContent();
      tom.page().keyboard().press("2");
      assertThat(tom.page().locator(".said-by-trainee")).hasText(second);
    }
  }
}
