package vizavi.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people get their e-mail, for the doors of other rooms: it asks nobody who they are. */
@Component
@Transactional(readOnly = true)
public class Addresses {
  private final PersonRepository people;

  Addresses(PersonRepository people) {
    this.people = people;
  }

  /** Where to write to this person; empty if they gave no address or may not sign in any more. */
  public Optional<Address> of(UUID person) {
    return people
        .findById(person)
        .filter(StoredPerson::active)
        .flatMap(one -> one.email().map(email -> new Address(email, one.name(), one.letters())));
  }
}
