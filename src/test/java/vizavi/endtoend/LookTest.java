package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view at phone and desktop size, light and dark: axe finds nothing, a picture is kept. */
@EndToEnd
class LookTest {

  static Stream<Arguments> looks() {
    return Stream.of(Visitor.Screen.values())
        .flatMap(
            screen ->
                Stream.of(true, false).map(dark -> Arguments.of(screen, dark, name(screen, dark))));
  }

  private static String name(Visitor.Screen screen, boolean dark) {
    return screen.name().toLowerCase(java.util.Locale.ROOT) + (dark ? "-dark" : "-light");
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void signIn(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor anybody = stage.visitor(screen, dark)) {
      anybody.go("/sign-in");
      anybody.page().locator("input[name=username]").waitFor();
      anybody.inspect("sign-in-" + name);
      anybody.fillSignIn("nobody-" + name, "not the password");
      assertThat(anybody.page().getByText("That did not match").first()).isVisible();
      anybody.inspect("sign-in-refused-" + name);
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void trainee(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor(screen, dark).signIn("tom")) {
      look(tom, "/", "Hello", "home-" + name);
      look(tom, "/today", "Today’s two minutes", "today-" + name);
      look(tom, "/scenarios", "Scenarios", "scenarios-" + name);
      look(tom, "/progress", "Your progress", "progress-" + name);
      look(tom, "/scenarios/late-visitor", "The late visitor", "briefing-" + name);
      look(tom, "/notices", "Notices", "notices-" + name);
      look(tom, "/book", "The team’s book", "book-" + name);
      look(tom, "/book/late-visitor/twenty-to-eight", "The late visitor", "scene-" + name);
      tom.begin("difficult-client", "Coach");
      tom.say(List.of(tom.replies().first().locator(".reply-words").textContent()));
      // As it stands on the screen: in a picture of the whole page the fixed parts lie anywhere.
      tom.glance("play-" + name);
      tom.inspect("play-whole-" + name);
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void debrief(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor(screen, dark).signIn("tom")) {
      tom.begin("late-visitor", "Assessed");
      // the friendly yes each time, until it is over
      while (tom.page().locator("#debrief-link").count() == 0) {
        int before = tom.page().locator(".said-by-trainee").count();
        tom.replies().first().click();
        assertThat(tom.page().locator(".said-by-trainee")).hasCount(before + 1);
        tom.page().locator("button.reply, #debrief-link").first().waitFor();
      }
      tom.page().locator("#debrief-link").click();
      tom.page().locator("#turning-point").waitFor();
      tom.inspect("debrief-scale-" + name);
      tom.page().locator("#turning-point .show-course").click();
      tom.page().locator(".course-end").waitFor();
      tom.glance("course-" + name);
      tom.page().keyboard().press("Escape");
      assertThat(tom.page().locator("#turning-point .show-course")).isFocused();
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void trainer(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor theo = stage.visitor(screen, dark).signIn("theo")) {
      look(theo, "/scenario-files", "Scenario files", "scenario-files-" + name);
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void admin(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    try (Visitor ada = stage.visitor(screen, dark).signIn("ada")) {
      look(ada, "/people", "People", "people-" + name);
    }
  }

  @Test
  void aTraineeHasNoWayToTheAdminsPage(EndToEnd.Stage stage) {
    try (Visitor tom = stage.visitor().signIn("tom")) {
      tom.go("/people");
      assertThat(tom.page().locator("main h1")).containsText("This page is for others");
      assertThat(tom.page().locator("body")).not().containsText("ada");
      tom.inspect("no-access");
    }
  }

  private static void look(Visitor visitor, String path, String heading, String name) {
    visitor.go(path);
    assertThat(visitor.page().locator("main h1")).containsText(heading);
    visitor.inspect(name);
  }
}
