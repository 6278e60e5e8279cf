package vizavi.library;

import java.util.UUID;

/**
 * A revision as it is played in one language.
 *
 * @param language where the revision has no such translation, its source is meant
 */
public record Rendition(UUID revision, String language) {}
