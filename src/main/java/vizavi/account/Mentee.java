package vizavi.account;

import java.util.UUID;

/**
 * A member of a cohort, as its mentors know them.
 *
 * @param name shown to people
 */
public record Mentee(UUID cohort, UUID person, String name) {}
