package vizavi.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vizavi.text.Diagnostic;

/**
 * How a scenario's file was found when it was last read.
 *
 * @param scenario id of the scenario, the name of its folder
 * @param file as shown to a person
 * @param diagnostics what its author should know, sorted
 * @param translations those beside it, by language; none are read where the source is broken
 * @param strays what is to be said of files beside it that nothing reads
 * @param playable whether a revision of it can be played, this text or another
 * @param lastGood when a text without errors was last read; empty if never
 * @param waiting the revision of its text, if it is newer than what a trainer published and not
 *     played for that reason
 */
public record ScenarioFile(
    String scenario,
    String file,
    List<Diagnostic> diagnostics,
    List<ReadTranslation> translations,
    List<Diagnostic> strays,
    boolean playable,
    Optional<Instant> lastGood,
    Optional<RevisionCard> waiting) {}
