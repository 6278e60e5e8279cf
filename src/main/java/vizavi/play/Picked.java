package vizavi.play;

import java.util.Optional;
import vizavi.scoring.Score;

/** The reply of a turn, its words and what they are worth, kept as they were when it was given. */
public record Picked(
    String scene,
    String reply,
    String words,
    Score score,
    Optional<String> because,
    Optional<String> better,
    boolean critical) {}
