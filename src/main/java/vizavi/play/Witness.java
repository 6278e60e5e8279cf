package vizavi.play;

import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Scene;
import vizavi.scenario.Trigger;

/** Is told what the engine does on its way; for coverage and analysis, never for playing. */
public interface Witness {
  Witness NONE = new Witness() {};

  default void opens(Scene scene) {}

  default void says(Line line) {}

  /**
   * A line of a {@code leads-to} was taken.
   *
   * @param from the scene, or {@code scene.reply}, it stands at
   * @param line from 0
   */
  default void takes(String from, int line) {}

  default void fires(Trigger trigger) {}

  /** The turn limit, not the scenario's course, brought the ending. */
  default void limits() {}

  default void ends(Ending ending) {}
}
