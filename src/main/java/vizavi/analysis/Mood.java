package vizavi.analysis;

import java.util.Optional;

/**
 * How the client was after a turn.
 *
 * @param turn its number; 0 is the opening
 * @param patience 0..100
 * @param trust 0..100
 * @param begins title of the visit that begins in this turn
 */
public record Mood(int turn, int patience, int trust, Optional<String> begins) {}
