package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/**
 * A reply whose own words would not be heard as what it does, if somebody typed them.
 *
 * @param typed whether scenes with typed replies are looked at, or those without
 */
record MovesNotHeard(boolean typed) implements Rule<Draft> {
  /** A slip beside much that is heard leads nobody astray. */
  private static final double MUCH = 0.5;

  /**
   * Where nobody types, silence proves little: the scorer overhears whole replies of careful
   * authors. Three other moves and none of those named are one reply in two hundred, rightly
   * labelled.
   */
  private static final int OTHERS = 3;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      if (scene.ownWords() == typed) {
        Listener listener = new Listener(draft.scenario());
        scene.replies().values().forEach(it -> look(draft, listener, scene, it, diagnostics));
      }
    }
  }

  private void look(
      Draft draft, Listener listener, Scene scene, Reply reply, Diagnostics diagnostics) {
    var heard = listener.moves(scene, reply.words());
    var missed = reply.moves().stream().filter(move -> !heard.contains(move)).toList();
    boolean wrong =
        typed
            ? listener.unheard(reply, heard) >= MUCH
            : !missed.isEmpty() && missed.size() == reply.moves().size() && heard.size() >= OTHERS;
    if (wrong) {
      warning(
          diagnostics,
          draft.places().of("scenes", scene.id(), "replies", reply.id(), "moves"),
          message(reply, missed) + (typed ? "" : others(heard)));
    }
  }

  private static String others(Set<String> heard) {
    return "; it hears " + String.join(", ", new TreeSet<>(heard));
  }

  private static String message(Reply reply, List<String> missed) {
    return "in the words of the reply "
        + Quoted.of(reply.id())
        + " the scorer does not hear "
        + String.join(", ", missed)
        + "; say it more clearly, or take "
        + (missed.size() == 1 ? "the move" : "the moves")
        + " away";
  }
}
