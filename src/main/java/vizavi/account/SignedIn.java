package vizavi.account;

import java.util.Arrays;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is at the screen. Looked up afresh at each call, so a role just taken away is gone. */
@Service
public class SignedIn {
  private final PersonRepository people;

  SignedIn(PersonRepository people) {
    this.people = people;
  }

  /**
   * The person signed in.
   *
   * @throws AuthenticationCredentialsNotFoundException if nobody is
   * @throws AccessDeniedException if they were deactivated since
   */
  public Person person() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
    return people
        .findBySignIn(SignInName.normalise(authentication.getName()))
        .filter(StoredPerson::active)
        .map(StoredPerson::value)
        .orElseThrow(() -> new AccessDeniedException("This person may not sign in"));
  }

  /**
   * The person signed in, who must have one of the roles.
   *
   * @throws AccessDeniedException if they have none of them
   */
  public Person require(Role... oneOf) {
    var person = person();
    if (Arrays.stream(oneOf).noneMatch(person.roles()::contains)) {
      throw new AccessDeniedException("Needs one of " + Arrays.toString(oneOf));
    }
    return person;
  }
}
