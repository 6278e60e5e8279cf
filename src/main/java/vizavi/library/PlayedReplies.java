package vizavi.library;

import java.util.Map;
import java.util.UUID;

/** How replies were taken by those who played; the room of attempts knows. */
public interface PlayedReplies {
  /**
   * Each reply that was on offer at least once, by {@code scene.reply}; for trainers and admins.
   *
   * @param revision the text that was played
   */
  Map<String, PlayedReply> of(UUID revision);
}
