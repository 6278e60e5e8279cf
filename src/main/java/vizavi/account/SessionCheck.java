package vizavi.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks a person up again at each request: a session ends with its person's access or old password,
 * and a role changed since holds at once.
 */
class SessionCheck extends OncePerRequestFilter {
  private final PersonRepository people;

  SessionCheck(PersonRepository people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof PersonDetails known) {
      people
          .findBySignIn(known.getUsername())
          .filter(person -> person.active() && person.stamp() == known.stamp())
          .ifPresentOrElse(SessionCheck::freshRoles, () -> end(request));
    }
    chain.doFilter(request, response);
  }

  private static void freshRoles(StoredPerson person) {
    var details = new PersonDetails(person);
    details.eraseCredentials();
    // a new context: the old one belongs to the session and to requests running beside this one
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                details, null, details.getAuthorities())));
  }

  private static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
