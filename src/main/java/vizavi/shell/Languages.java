package vizavi.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which language the person at the screen reads: the one they chose, which their account keeps; the
 * one chosen in this browser, which a cookie keeps for who is not signed in; the browser's own.
 */
@Component
public class Languages {
  static final String COOKIE = "vizavi-language";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  private final OwnLanguage own;

  Languages(OwnLanguage own) {
    this.own = own;
  }

  /** What a page asked for now is written in. */
  Language of(@Nullable VaadinRequest request) {
    return own.chosen()
        .or(() -> kept(request))
        .or(() -> Optional.ofNullable(request).flatMap(Languages::browsers))
        .orElse(Language.ENGLISH);
  }

  /** The same for a page that opens; the person is noted to read it. */
  Language start(@Nullable VaadinRequest request) {
    var language = of(request);
    own.reads(language);
    return language;
  }

  /** What the person or this browser chose; empty if pages come in the browser's language. */
  public Optional<Language> chosen() {
    return own.chosen().or(() -> kept(VaadinRequest.getCurrent()));
  }

  /** From the next page on; empty for the browser's. */
  public void choose(Optional<Language> language) {
    own.choose(language);
    VaadinResponse response = VaadinService.getCurrentResponse();
    if (response != null) {
      response.addCookie(cookie(language));
    }
  }

  private static Optional<Language> kept(@Nullable VaadinRequest request) {
    return Stream.ofNullable(request)
        .flatMap(one -> Stream.ofNullable(one.getCookies()))
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> Language.of(cookie.getValue()).stream())
        .findFirst();
  }

  private static Optional<Language> browsers(VaadinRequest request) {
    return Language.first(Collections.list(request.getLocales()));
  }

  private static Cookie cookie(Optional<Language> language) {
    var cookie = new Cookie(COOKIE, language.map(Language::code).orElse(""));
    cookie.setMaxAge(language.isPresent() ? YEAR : 0);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    String path = VaadinRequest.getCurrent().getContextPath();
    cookie.setPath(path == null || path.isEmpty() ? "/" : path);
    return cookie;
  }
}
