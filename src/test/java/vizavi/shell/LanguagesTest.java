package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import vizavi.account.Addresses;
import vizavi.account.OwnAccount;
import vizavi.account.SignedIn;

/** Which language a page is in: the account's, else the cookie's, else the browser's. */
class LanguagesTest extends ViewTest {
  @Autowired private Languages languages;
  @Autowired private OwnAccount own;
  @Autowired private SignedIn signedIn;
  @Autowired private Addresses addresses;

  @ParameterizedTest
  @CsvSource({
    "uk, UKRAINIAN",
    "uk-UA, UKRAINIAN",
    "ru-KZ, RUSSIAN",
    "hu-HU, HUNGARIAN",
    "en-GB, ENGLISH",
    "de-AT, ENGLISH"
  })
  void whoChoseNothingReadsWhatTheBrowserAsksFor(String browser, Language page) {
    assertThat(languages.of(asking(browser))).isEqualTo(page);
  }

  @Test
  void theBrowsersNextWishHoldsWhereTheFirstIsNotThere() {
    assertThat(languages.of(asking("de", "hu", "uk"))).isEqualTo(Language.HUNGARIAN);
  }

  @Test
  void theCookieHoldsForWhoIsNotSignedIn() {
    var request = asking("hu");
    ((MockHttpServletRequest) ((VaadinServletRequest) request).getRequest())
        .setCookies(new Cookie("other", "ru"), new Cookie(Languages.COOKIE, "uk"));

    assertThat(languages.of(request)).isEqualTo(Language.UKRAINIAN);
  }

  @Test
  void aCookieOfNoLanguageIsNoWish() {
    var request = asking("hu");
    ((MockHttpServletRequest) ((VaadinServletRequest) request).getRequest())
        .setCookies(new Cookie(Languages.COOKIE, "<script>"));

    assertThat(languages.of(request)).isEqualTo(Language.HUNGARIAN);
  }

  @Test
  void theAccountHoldsBeforeAllElse() {
    signIn("tom", "TRAINEE");
    var request = asking("hu");
    ((MockHttpServletRequest) ((VaadinServletRequest) request).getRequest())
        .setCookies(new Cookie(Languages.COOKIE, "uk"));
    own.changeLanguage(Optional.of(Language.RUSSIAN));

    assertThat(languages.of(request)).isEqualTo(Language.RUSSIAN);
    own.changeLanguage(Optional.empty());
    assertThat(languages.of(request)).isEqualTo(Language.UKRAINIAN);
  }

  @Test
  void lettersComeInTheLanguageChosenAndElseInTheOneLastRead() {
    signIn("tom", "TRAINEE");
    own.changeEmail("tom@example.com");
    var tom = signedIn.person().id();
    languages.start(asking("hu"));
    assertThat(addresses.of(tom).orElseThrow().language()).isEqualTo(Language.HUNGARIAN);
    own.changeLanguage(Optional.of(Language.UKRAINIAN));
    assertThat(addresses.of(tom).orElseThrow().language()).isEqualTo(Language.UKRAINIAN);
    own.changeLanguage(Optional.empty());
    own.changeEmail("");
  }

  @Test
  void aClickOnAnOwnNameIsKeptInTheAccount() {
    signIn("tom", "TRAINEE");
    open("account");
    test(findInView(NativeButton.class).withText("Magyar").first()).click();

    assertThat(own.language()).contains(Language.HUNGARIAN);
    own.changeLanguage(Optional.empty());
  }

  @Test
  void anotherTabThatIsOpenStaysInItsLanguageUntilItIsLoadedAnew() {
    signIn("tom", "TRAINEE");
    open("account");
    own.changeLanguage(Optional.of(Language.HUNGARIAN)); // in the other tab

    open("scenarios");
    assertThat(shown()).contains("Whom will you meet?").doesNotContain("Forgatókönyvek");
    open("account");
    assertThat(shown()).contains("Your account").doesNotContain("Saját fiók");
    assertThat(languages.of(asking("en"))).isEqualTo(Language.HUNGARIAN);
    own.changeLanguage(Optional.empty());
  }

  @Test
  void daysAndNumbersAreWrittenAsThePagesLanguageWritesThem() {
    open("sign-in");
    var day = java.time.Instant.parse("2026-11-22T12:00:00Z");
    UI.getCurrent().setLocale(Locale.of("uk"));
    assertThat(Moment.day(day)).isEqualTo("22.11.26");
    assertThat(Moment.of(day)).contains("лист");
    assertThat(Numbers.signed(-0.25)).isEqualTo("\u22120,25");
    UI.getCurrent().setLocale(Locale.of("hu"));
    assertThat(Moment.day(day)).isEqualTo("2026. 11. 22.");
    assertThat(Numbers.percent(0.125, 1)).isEqualTo("12,5%");
    UI.getCurrent().setLocale(Locale.of("ru"));
    assertThat(Moment.of(day)).contains("нояб");
    assertThat(Numbers.percent(0.125, 1)).isEqualTo("12,5\u00a0%");
    UI.getCurrent().setLocale(Locale.ENGLISH);
    assertThat(Numbers.signed(0.5)).isEqualTo("+0.50");
  }

  private static VaadinRequest asking(String... browser) {
    var http = new MockHttpServletRequest();
    http.setPreferredLocales(java.util.Arrays.stream(browser).map(Locale::forLanguageTag).toList());
    return new VaadinServletRequest(http, (VaadinServletService) VaadinService.getCurrent());
  }
}
