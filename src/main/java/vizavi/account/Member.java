package vizavi.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a cohort.
 *
 * @param name shown to people
 * @param agreed when they agreed to be looked after there; empty while they are only invited
 * @param lastSignIn empty if they never signed in
 * @param ownPassword whether they ever chose a password themselves
 */
public record Member(
    UUID cohort,
    UUID person,
    String signIn,
    String name,
    boolean active,
    Instant invited,
    Optional<Instant> agreed,
    Optional<Instant> lastSignIn,
    boolean ownPassword) {

  /** As a query finds it. */
  Member(
      UUID cohort,
      UUID person,
      String signIn,
      String name,
      boolean active,
      Instant invited,
      @Nullable Instant agreed,
      @Nullable Instant lastSignIn,
      boolean ownPassword) {
    this(
        cohort,
        person,
        signIn,
        name,
        active,
        invited,
        Optional.ofNullable(agreed),
        Optional.ofNullable(lastSignIn),
        ownPassword);
  }
}
