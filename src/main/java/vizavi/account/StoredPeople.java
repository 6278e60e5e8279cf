package vizavi.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds people for Spring Security when they sign in. */
@Service
class StoredPeople implements UserDetailsService {
  private final PersonRepository people;

  StoredPeople(PersonRepository people) {
    this.people = people;
  }

  @Override
  public UserDetails loadUserByUsername(String typed) {
    return people
        .findBySignIn(SignInName.normalise(typed))
        .map(PersonDetails::new)
        .orElseThrow(() -> new UsernameNotFoundException("No such person"));
  }
}
