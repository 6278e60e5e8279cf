package vizavi.assignment;

import java.util.UUID;

/** An assignment that reaches somebody, and where they stand. */
public record Assigned(
    Assignment assignment, UUID person, Allowance allowance, Standing standing) {}
