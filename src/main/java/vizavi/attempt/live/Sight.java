package vizavi.attempt.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vizavi.attempt.Conversation;

/**
 * What a mentor sees over the shoulder.
 *
 * @param watch by which they go on looking
 * @param trainee name of who plays
 * @param row number of the row shown last; hand it back with a whisper
 * @param whispers by number of the turn they were given at
 * @param mentors names of all who look on, this one included
 */
public record Sight(
    UUID watch,
    String trainee,
    Conversation conversation,
    int row,
    Map<Integer, Whisper> whispers,
    List<String> mentors) {

  /** Whether the turn shown last has its whisper. */
  public boolean whispered() {
    return whispers.containsKey(conversation.turns().getLast().number());
  }
}
