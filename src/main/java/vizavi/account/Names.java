package vizavi.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who somebody is, for those who look after trainees. */
@Service
public class Names {
  private final PersonRepository people;
  private final SignedIn signedIn;

  Names(PersonRepository people, SignedIn signedIn) {
    this.people = people;
    this.signedIn = signedIn;
  }

  /** The names people are shown by; for trainers and admins. */
  public Map<UUID, String> of(Collection<UUID> ids) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    return people.all(ids).stream()
        .collect(Collectors.toUnmodifiableMap(StoredPerson::id, StoredPerson::name));
  }
}
