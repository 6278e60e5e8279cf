package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser. */
final class Visitor implements AutoCloseable {
  enum Screen {
    DESKTOP(1280, 800),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final String DEMO_PASSWORD = "vizavi-demo";

  /** Generous, because a busy machine is no failure: what is awaited mostly comes at once. */
  private static final double PATIENCE = 60_000;

  private final EndToEnd.Stage stage;
  private final BrowserContext context;
  private final Page page;

  private Visitor(EndToEnd.Stage stage, BrowserContext context) {
    this.stage = stage;
    this.context = context;
    this.page = context.newPage();
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  static Visitor enter(EndToEnd.Stage stage, Screen screen, boolean dark) {
    return enter(stage, screen, dark, "en");
  }

  /** With a browser that asks for pages in a language. */
  static Visitor enter(EndToEnd.Stage stage, Screen screen, boolean dark, String language) {
    return new Visitor(
        stage,
        stage
            .chromium()
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(screen.width, screen.height)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)));
  }

  Page page() {
    return page;
  }

  /** Another tab of the same browser. */
  Page secondTab(String url) {
    Page tab = context.newPage();
    tab.navigate(url);
    return tab;
  }

  void go(String path) {
    page.navigate(stage.product().address() + path);
  }

  /** Follows an entry of the menu. */
  void menu(String entry) {
    page.getByRole(AriaRole.NAVIGATION).getByText(entry).click();
  }

  Visitor signIn(String name) {
    go("/sign-in");
    fillSignIn(name, DEMO_PASSWORD);
    page.waitForURL(url -> !url.contains("sign-in"));
    return this;
  }

  void fillSignIn(String name, String password) {
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(password);
    page.locator("input[name=password]").press("Enter");
  }

  /** Opens a scenario's briefing and begins an attempt; returns the attempt's address. */
  String begin(String scenario, String mode) {
    return begin(scenario, mode, "Choices");
  }

  /** The same, and says how to answer where the briefing asks. */
  String begin(String scenario, String mode, String answering) {
    go("/scenarios/" + scenario);
    return start(mode, answering);
  }

  /** Begins an attempt from the briefing that is open; returns the attempt's address. */
  String start(String mode, String answering) {
    radio(mode).check();
    if (radio(answering).count() > 0) {
      radio(answering).check();
    }
    page.locator("#begin").click();
    page.waitForURL(url -> url.contains("/attempts/"));
    page.locator("#replies").waitFor();
    return page.url();
  }

  /** By the beginning of its name; the rest explains it. */
  private Locator radio(String name) {
    return page.getByRole(
        AriaRole.RADIO,
        new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "(?! *,)")));
  }

  Locator box() {
    return page.locator("#words textarea");
  }

  /** Types where there is a box, and chooses elsewhere; waits until it stands in the talk. */
  void typeOrSay(String words) {
    if (box().count() == 0) {
      say(List.of(words));
    } else {
      type(words);
    }
  }

  /** Types and sends by the keyboard. */
  void type(String words) {
    int before = page.locator(".said-by-trainee").count();
    box().fill(words);
    box().press("Control+Enter");
    assertThat(page.locator(".said-by-trainee")).hasCount(before + 1);
    assertThat(page.locator(".said-by-trainee").last()).hasText(words);
  }

  Locator replies() {
    return page.locator("button.reply");
  }

  Locator reply(String words) {
    return replies().filter(new Locator.FilterOptions().setHasText(words));
  }

  /** Picks each reply by its words, waiting until it stands in the conversation. */
  void say(List<String> words) {
    for (String one : words) {
      reply(one).click();
      assertThat(page.locator(".said-by-trainee").last()).containsText(one);
    }
  }

  /** What a browser holds when its session has expired on the server: a number nobody knows. */
  void expireSession() {
    context.addCookies(List.of(new Cookie("JSESSIONID", "0000").setUrl(stage.product().address())));
  }

  /** Takes a picture of what is on the screen into {@code target/screenshots}. */
  void glance(String name) {
    picture(name, false);
  }

  /** Looks with axe, and takes a picture of the whole page. */
  void inspect(String name) {
    picture(name, true);
    // "legacy": all in this page, which holds no frames from elsewhere; the other way opens a page
    // of its own each time
    var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertThat(violations)
        .as("axe on " + name)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  private void picture(String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(whole)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
