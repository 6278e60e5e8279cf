package vizavi.library;

import java.time.Instant;

/**
 * A translation being written.
 *
 * @param language it is in
 * @param text as it was kept last; it may have mistakes
 * @param version grows with each change, from 1; hand it back with the next
 * @param changedBy name of who changed it last
 */
public record DraftTranslation(
    String language, String text, int version, String changedBy, Instant changed) {}
