package vizavi.play;

import java.util.Optional;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scoring.Score;

/**
 * The reply of a turn, its words and what they are worth, kept as they were when it was given.
 *
 * @param reply id of the reply; empty where typed words were not understood
 * @param words as they were chosen or typed
 * @param score of a chosen reply, what its author's moves are worth; of a typed one, what was heard
 * @param because the reply's
 * @param better the reply's
 * @param critical the reply's
 * @param typed there if the words were typed
 */
public record Picked(
    String scene,
    String reply,
    String words,
    Score score,
    Optional<String> because,
    Optional<String> better,
    boolean critical,
    Optional<Typed> typed) {

  /** A reply as it is chosen. */
  static Picked chosen(Scene scene, Reply reply, Score score) {
    return new Picked(
        scene.id(),
        reply.id(),
        reply.words(),
        score,
        reply.because(),
        reply.better(),
        reply.critical(),
        Optional.empty());
  }

  /** Whether it led on: chosen, or typed and understood. */
  public boolean understood() {
    return typed.map(Typed::understood).orElse(true);
  }
}
