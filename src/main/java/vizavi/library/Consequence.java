package vizavi.library;

import java.util.Optional;
import java.util.UUID;

/**
 * An attempt that would have gone otherwise on another text.
 *
 * @param person name of who plays
 * @param ending id of the ending it came to; empty while it is under way
 * @param otherwise what would become of it
 */
public record Consequence(
    UUID attempt, String person, Optional<String> ending, Otherwise otherwise) {

  /** What the same replies come to on the other text. */
  public sealed interface Otherwise {}

  /**
   * They come to an ending, another one or earlier.
   *
   * @param ending its id
   */
  public record Ends(String ending) implements Otherwise {}

  /**
   * They leave the conversation open.
   *
   * @param scene where it would wait for the next reply
   */
  public record GoesOn(String scene) implements Otherwise {}

  /**
   * They can't be given.
   *
   * @param turn number of the first reply that can't, 1-based
   * @param scene where it was to be given, on the other text
   * @param reply its id
   * @param there whether the scene has such a reply, not on offer then
   */
  public record Stops(int turn, String scene, String reply, boolean there) implements Otherwise {}
}
