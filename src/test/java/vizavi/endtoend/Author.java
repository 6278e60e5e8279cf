package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** A trainer at the workbench's editor, who writes with the keyboard. */
final class Author {
  private final Page page;

  Author(Visitor visitor) {
    this.page = visitor.page();
    assertThat(page.locator("vizavi-editor .ace_content")).isVisible();
  }

  /** Finds words with the editor's own search and types others in their place. */
  void replace(String words, String others) {
    page.locator("vizavi-editor .ace_content").click();
    page.keyboard().press("Control+Home");
    page.keyboard().press("Control+f");
    Locator box = page.locator(".ace_search_form .ace_search_field");
    assertThat(box).isVisible();
    box.fill(words);
    box.press("Enter");
    assertThat(page.locator("vizavi-editor .ace_selection").first()).isVisible();
    box.press("Escape");
    assertThat(input()).isFocused();
    page.keyboard().press("Delete");
    type(others);
  }

  /** Types where the cursor is; what the editor proposes meanwhile is not taken. */
  void type(String words) {
    page.keyboard().type(words);
  }

  /** Presses a key where the cursor is. */
  void press(String key) {
    page.keyboard().press(key);
  }

  /** The problem of a rule, in the list below the text. */
  Locator problem(String rule) {
    return page.locator(".problems .problem")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.locator(
                        "code",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + rule + "$")))));
  }

  /**
   * Follows a problem to its line; again where the list was just being made anew, so that what was
   * clicked is what it names.
   */
  void follow(String rule) {
    Locator line = problem(rule).locator(".small");
    page.waitForCondition(
        () -> {
          String named = line.textContent();
          problem(rule).click();
          return named.equals(line.textContent())
              && named.replaceAll("\\D", "").equals(activeLine().innerText().strip());
        });
    standsAt(line.textContent());
  }

  private Locator activeLine() {
    return page.locator("vizavi-editor .ace_gutter-active-line").first();
  }

  /** Sees the cursor in a line, named as on the screen, and the editor ready to be typed into. */
  void standsAt(String line) {
    assertThat(page.locator("vizavi-editor .ace_gutter-active-line"))
        .hasText(
            line.replaceAll("\\D", ""),
            new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    assertThat(input()).isFocused();
  }

  /** The icons of mistakes in the gutter that are on the screen. */
  Locator icons() {
    return page.locator("vizavi-editor .ace_icon_svg.ace_error:visible");
  }

  private Locator input() {
    return page.locator("vizavi-editor textarea.ace_text-input");
  }
}
