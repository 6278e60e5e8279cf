package vizavi.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a cohort.
 *
 * @param name shown to people
 * @param agreed when they agreed to be looked after there; empty while they are only invited
 * @param lastSignIn empty if they never signed in
 */
public record Member(
    UUID cohort,
    UUID person,
    String signIn,
    String name,
    boolean active,
    Instant invited,
    Optional<Instant> agreed,
    Optional<Instant> lastSignIn) {}
