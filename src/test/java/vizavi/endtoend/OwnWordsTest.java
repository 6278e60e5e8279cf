package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.Outcome;

/** Answering in own words: typed, underlined, not understood, looked up, kept. */
@EndToEnd
class OwnWordsTest {
  private static final String SCENARIO = "tea-house";
  private static final String GIVE = "No problem at all, the table is yours.";
  private static final String NONSENSE = "Purple elephants juggle quietly.";

  @Test
  void aWholeScenarioIsPlayedByTyping(EndToEnd.Stage stage) {
    var words = Route.typingThrough("late-visitor").toEachOutcome().get(Outcome.SUCCESS);
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin("late-visitor", "Assessed", "Own words");
      int typed = 0;
      for (String one : words) {
        typed += nina.box().count();
        nina.typeOrSay(one);
      }
      Assertions.assertThat(typed).as("replies typed").isGreaterThan(1);
      assertThat(nina.page().locator("#replies")).containsText("Success");
      nina.page().locator("#debrief-link").click();
      nina.page().waitForURL(url -> url.endsWith("/debrief"));
      assertThat(nina.page().locator(".how-heard")).hasCount(typed);
      assertThat(nina.page().locator(".verdict")).containsText("Own words");
      nina.inspect("debrief-typed");
    }
  }

  static Stream<Arguments> looks() {
    return LookTest.looks();
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void everyStep(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor(screen, dark).signIn("tom")) {
      tom.begin(SCENARIO, "Coach", "Own words, with a hint");
      tom.inspect("typing-" + name);
      tom.page().locator("#look").click();
      tom.page().locator("#choices-shown").waitFor();
      tom.inspect("typing-looked-" + name);
      tom.type(GIVE);
      Locator hurts = tom.page().locator(".stretch.bad").first();
      hurts.click();
      assertThat(why(tom, hurts)).containsText("hiding the cost");
      tom.inspect("typing-why-" + name);
      tom.type(NONSENSE);
      tom.type(NONSENSE);
      assertThat(tom.page().locator("#replies")).containsText("did not get through twice");
      tom.glance("typing-choices-" + name);
      tom.inspect("typing-choices-whole-" + name);
      tom.say(List.of("Could you tell me a little more?"));
      tom.type("Sit elsewhere or leave.");
      tom.replies().first().click();
      tom.page().locator("#debrief-link").click();
      tom.page().waitForURL(url -> url.endsWith("/debrief"));
      tom.page().locator(".stretch").first().click();
      tom.inspect("debrief-typed-" + name);
    }
  }

  @Test
  void theKeyboardIsEnough(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor().signIn("tom")) {
      tom.begin(SCENARIO, "Coach", "Own words");
      tom.type(GIVE);
      assertThat(tom.box()).isFocused();
      Locator hurts = tom.page().locator(".stretch.bad").first();
      hurts.focus();
      hurts.press("Enter");
      assertThat(why(tom, hurts)).isVisible();
      assertThat(hurts).hasAttribute("aria-expanded", "true");
      hurts.press("Escape");
      assertThat(why(tom, hurts)).isHidden();
      assertThat(hurts).isFocused();
      hurts.press(" ");
      assertThat(why(tom, hurts)).isVisible();
      hurts.press(" ");
      assertThat(why(tom, hurts)).isHidden();
    }
  }

  @Test
  void thePointerShowsAndAClickPins(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor().signIn("tom")) {
      tom.begin(SCENARIO, "Coach", "Own words");
      tom.type(GIVE);
      Locator hurts = tom.page().locator(".stretch.bad").first();
      hurts.hover();
      assertThat(why(tom, hurts)).isVisible();
      tom.page().mouse().move(5, 700);
      assertThat(why(tom, hurts)).isHidden();
      hurts.click();
      assertThat(why(tom, hurts)).isVisible();
      tom.page().mouse().move(5, 700);
      tom.page().waitForTimeout(400);
      assertThat(why(tom, hurts)).isVisible();
      hurts.click();
      assertThat(why(tom, hurts)).isHidden();
    }
  }

  @Test
  void aDraftOutlivesAReloadAndARefusal(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin(SCENARIO, "Assessed", "Own words");
      nina.box().pressSequentially("I was about to say");
      nina.page().reload();
      assertThat(nina.box()).hasValue("I was about to say");
      String tooLong = "Please wait a little. ".repeat(100);
      nina.box().fill(tooLong);
      assertThat(nina.page().locator(".counter")).containsText("too many");
      nina.page().locator("#send").click();
      assertThat(nina.page().locator("#words")).containsText("too long to say in one go");
      assertThat(nina.box()).hasValue(tooLong);
      nina.inspect("typing-too-long");
      nina.type(GIVE);
      nina.page().reload();
      assertThat(nina.box()).hasValue("");
      assertThat(nina.page().locator(".said-by-trainee")).hasText(GIVE);
    }
  }

  @Test
  void aDoubleClickIsOneTurn(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      nina.begin(SCENARIO, "Assessed", "Own words");
      nina.box().fill(GIVE);
      nina.page().locator("#send").dblclick();
      assertThat(nina.page().locator(".said-by-trainee")).hasCount(1);
      nina.page().reload();
      assertThat(nina.page().locator(".said-by-trainee")).hasCount(1);
    }
  }

  @Test
  void aWordWithoutEndStaysInItsBubble(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor(Visitor.Screen.PHONE, false).signIn("tom")) {
      tom.begin(SCENARIO, "Coach", "Own words");
      tom.type("No problem " + "o".repeat(900));
      var width = tom.page().evaluate("document.documentElement.scrollWidth");
      Assertions.assertThat(width).isEqualTo(390);
    }
  }

  @Test
  void anExpiredSessionLosesNoWords(EndToEnd.Stage stage) {
    try (Visitor nina = stage.visitor().signIn("nina")) {
      String attempt = nina.begin(SCENARIO, "Assessed", "Own words");
      nina.box().fill(GIVE);
      nina.expireSession();
      nina.page().locator("#send").click();
      nina.page().waitForURL(url -> url.contains("sign-in"));
      nina.fillSignIn("nina", "vizavi-demo");
      nina.page().waitForURL(url -> url.startsWith(attempt));
      assertThat(nina.box()).hasValue(GIVE);
      nina.box().press("Control+Enter");
      assertThat(nina.page().locator(".said-by-trainee")).hasText(GIVE);
    }
  }

  private static Locator why(Visitor visitor, Locator stretch) {
    return visitor.page().locator("#" + stretch.getAttribute("aria-controls"));
  }
}
