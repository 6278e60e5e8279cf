package vizavi.analysis.graph;

import java.util.Optional;
import vizavi.scenario.Outcome;

/**
 * A place a conversation can come to.
 *
 * @param id of the scene or ending; {@link #ANYWHERE} for what can happen at any moment
 * @param words the first words said there; empty where nothing is said
 * @param visit title of the visit it belongs to
 * @param outcome of an ending
 * @param start whether the conversation begins here
 */
public record Node(
    String id,
    Kind kind,
    String words,
    Optional<String> visit,
    Optional<Outcome> outcome,
    boolean start) {
  /** The id of the node from which triggers and the turn limit lead; no scene can have it. */
  public static final String ANYWHERE = "*";

  /** What a node stands for. */
  public enum Kind {
    SCENE,
    ENDING,
    /** Every scene: triggers and the turn limit come from here. */
    ANYWHERE
  }
}
