package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vizavi.shell.Doors;

class SessionCheckTest {
  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aRoleChangedSinceHoldsAtTheNextRequest() throws Exception {
    try (var context =
        Doors.open("spring.datasource.url=jdbc:h2:mem:session", "vizavi.scenarios=none")) {
      var repository = context.getBean(PersonRepository.class);
      var nina = repository.findBySignIn("nina").orElseThrow();
      var atSignIn = new PersonDetails(nina);
      As.person("ada", () -> changeRoles(context.getBean(People.class), nina));
      assertThat(rolesSeen(new SessionCheck(repository), atSignIn))
          .containsExactlyInAnyOrder("ROLE_MENTOR", "ROLE_TRAINER");
    }
  }

  private static void changeRoles(People people, StoredPerson person) {
    people.change(person.id(), "Nina", Set.of(Role.MENTOR, Role.TRAINER));
  }

  private static Set<String> rolesSeen(SessionCheck check, PersonDetails atSignIn)
      throws Exception {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                atSignIn, null, atSignIn.getAuthorities())));
    var seen = new HashSet<String>();
    check.doFilter(
        new MockHttpServletRequest(),
        new MockHttpServletResponse(),
        (request, response) ->
            SecurityContextHolder.getContext()
                .getAuthentication()
                .getAuthorities()
                .forEach(authority -> seen.add(authority.getAuthority())));
    return seen;
  }
}
