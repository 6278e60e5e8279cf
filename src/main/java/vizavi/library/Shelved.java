package vizavi.library;

import java.util.List;
import java.util.Optional;

/**
 * A scenario as trainers see it, with what new attempts play.
 *
 * @param current what a new attempt plays
 * @param playable whether this version of Vizavi can read it
 * @param archived whether it is hidden from trainees; attempts under way go on
 * @param languages in which a new attempt can play it, the source's first
 * @param waiting a text its file holds that is newer than what a trainer published
 */
public record Shelved(
    String scenario,
    RevisionCard current,
    boolean playable,
    boolean archived,
    List<String> languages,
    Optional<RevisionCard> waiting) {}
