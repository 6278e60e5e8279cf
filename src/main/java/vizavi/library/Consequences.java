package vizavi.library;

import java.util.List;
import java.util.UUID;
import vizavi.scenario.Scenario;

/** What a new text would make of the attempts there are; the room of attempts knows. */
public interface Consequences {
  /**
   * The attempts on a revision that would end otherwise, the one begun last first; for trainers and
   * admins. Nothing is changed: attempts stay on their text.
   *
   * @param revision the text they play
   * @param text the one that might take its place
   */
  List<Consequence> of(UUID revision, Scenario text);
}
