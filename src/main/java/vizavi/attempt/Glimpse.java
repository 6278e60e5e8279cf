package vizavi.attempt;

import java.util.List;

/**
 * An attempt as it stands, seen by somebody who stands beside it.
 *
 * @param path for each turn of the conversation, in order, the number of its row
 */
public record Glimpse(Conversation conversation, List<Integer> path) {
  public Glimpse {
    path = List.copyOf(path);
  }

  /** Number of the row shown last: what a whisper now belongs to. */
  public int row() {
    return path.getLast();
  }

  /** Whether mentors may look on while it is under way: assessed, or begun for an assignment. */
  public boolean forMentors() {
    var attempt = conversation.attempt();
    return attempt.mode() == Mode.ASSESSED || attempt.task().isPresent();
  }
}
