package vizavi.account;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param signIn in small letters, unique
 * @param name shown to people
 * @param roles at least one
 * @param active whether they may sign in
 */
public record Person(UUID id, String signIn, String name, Set<Role> roles, boolean active) {
  public Person {
    roles = Set.copyOf(roles);
  }
}
