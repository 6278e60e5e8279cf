package vizavi.analysis.playtest;

import java.util.Optional;
import vizavi.play.Transcript;

/**
 * A playtest on one text.
 *
 * @param transcript as far as it goes; empty where it can't even begin
 * @param stop why it goes no further, where not all could be done
 */
public record Replayed(Optional<Transcript> transcript, Optional<Stop> stop) {}
