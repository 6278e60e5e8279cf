package vizavi.attempt;

import java.time.Instant;
import java.util.UUID;

/** An attempt that is over, as far as those care who go through thousands. */
record Over(
    UUID id, UUID person, long seed, int overall, boolean passed, Instant begun, Chosen chosen) {}
