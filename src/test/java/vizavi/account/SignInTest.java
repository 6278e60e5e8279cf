package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import vizavi.shell.Application;

/** The road in, past the real filters. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:sign-in",
      "vizavi.scenarios=src/test/resources/vizavi/scenarios"
    })
class SignInTest {
  private static final String GOOD = "correct horse battery";

  @Autowired
  @Qualifier("springSecurityFilterChain")
  private Filter filters;

  @Autowired private People people;

  @Test
  void withoutSigningInEverythingLeadsToTheSignInPage() throws Exception {
    for (var place : new String[] {"/", "/attempts/1", "/people", "/no-such", "/actuator/env"}) {
      var response = answer(place, new MockHttpSession());
      assertThat(response.getRedirectedUrl()).as(place).endsWith("/sign-in");
    }
  }

  @Test
  void whatPagesAreMadeOfIsThereForEverybody() throws Exception {
    for (var file :
        new String[] {"/webjars/echarts/5.3.1/dist/echarts.min.js", "/vizavi.js", "/favicon.svg"}) {
      var past = new MockFilterChain();
      var request = request("GET", file, new MockHttpSession());
      filters.doFilter(request, new MockHttpServletResponse(), past);
      assertThat(past.getRequest()).as(file).isNotNull();
    }
  }

  @Test
  void afterSigningInOneLandsWhereOneWantedToGoInASessionOfAnotherName() throws Exception {
    var session = new MockHttpSession();
    answer("/attempts/42/debrief", session);
    var before = session.getId();
    var response = signIn(" NINA ", DemoPeople.PASSWORD, session);
    assertThat(response.getRedirectedUrl()).contains("/attempts/42/debrief");
    assertThat(session.getId()).isNotEqualTo(before);
    assertThat(isIn(session)).isTrue();
  }

  @Test
  void aWrongPasswordAndANameNobodyHasLookTheSame() throws Exception {
    for (var name : new String[] {"tom", "nobody-has-it", ""}) {
      var session = new MockHttpSession();
      assertThat(signIn(name, "wrong", session).getRedirectedUrl()).isEqualTo("/sign-in?error");
      assertThat(isIn(session)).isFalse();
    }
  }

  @Test
  void whoGuessesIsToldToWait() throws Exception {
    create("guessing", Role.TRAINEE);
    for (int i = 0; i < SignInBrake.FREE; i++) {
      signIn("guessing", "wrong", new MockHttpSession());
    }
    assertThat(signIn("guessing", GOOD, new MockHttpSession()).getRedirectedUrl())
        .matches("/sign-in\\?error&wait=[12]");
  }

  @Test
  void signingOutEndsTheSessionAndNeedsItsOwnToken() throws Exception {
    var session = new MockHttpSession();
    signIn("nina", DemoPeople.PASSWORD, session);
    answer(request("POST", "/logout", session));
    assertThat(isIn(session)).as("somebody else's page can't sign her out").isTrue();
    var page = request("GET", "/attempts/1", session);
    answer(page);
    var token = (CsrfToken) page.getAttribute(CsrfToken.class.getName());
    var wish = request("POST", "/logout", session);
    wish.setParameter(token.getParameterName(), token.getToken());
    answer(wish);
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aSessionEndsWithItsPersonsAccess() throws Exception {
    var person = create("leaving-soon", Role.TRAINEE);
    var session = signedIn("leaving-soon");
    As.person("ada", () -> people.deactivate(person.id()));
    assertThat(isIn(session)).isFalse();
    assertThat(session.isInvalid()).isTrue();
    assertThat(signIn("leaving-soon", GOOD, new MockHttpSession()).getRedirectedUrl())
        .isEqualTo("/sign-in?error");
  }

  @Test
  void aSessionEndsWithItsPassword() throws Exception {
    var person = create("robbed", Role.TRAINEE);
    var session = signedIn("robbed");
    As.person("ada", () -> people.resetPassword(person.id(), "another long one"));
    assertThat(isIn(session)).isFalse();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aNameChangedEndsNothing() throws Exception {
    var person = create("married", Role.TRAINEE);
    var session = signedIn("married");
    As.person("ada", () -> people.change(person.id(), "New Name", person.roles()));
    assertThat(isIn(session)).isTrue();
  }

  private Person create(String name, Role role) {
    return As.person("ada", () -> people.create(name, name, Set.of(role), GOOD));
  }

  private MockHttpSession signedIn(String name) throws Exception {
    var session = new MockHttpSession();
    signIn(name, GOOD, session);
    assertThat(isIn(session)).isTrue();
    return session;
  }

  private boolean isIn(MockHttpSession session) throws Exception {
    var to = answer("/attempts/1", session).getRedirectedUrl();
    return to == null || !to.endsWith("/sign-in");
  }

  private MockHttpServletResponse signIn(String name, String password, MockHttpSession session)
      throws Exception {
    var request = request("POST", "/sign-in", session);
    request.setParameter("username", name);
    request.setParameter("password", password);
    return answer(request);
  }

  private MockHttpServletResponse answer(String place, MockHttpSession session) throws Exception {
    return answer(request("GET", place, session));
  }

  /** Past the filters only: what lies behind them is the views' own affair. */
  private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    filters.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletRequest request(String method, String place, HttpSession session) {
    var request = new MockHttpServletRequest(method, place);
    request.setServletPath(place);
    request.setSession(session);
    request.addHeader("Accept", "text/html");
    return request;
  }
}
