package vizavi.scenario.check;

import java.util.List;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A reply whose own words would not be heard as what it does, if somebody typed them. */
final class MovesNotHeard implements Rule<Draft> {
  /** A slip beside much that is heard leads nobody astray. */
  private static final double MUCH = 0.5;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : Listener.scenes(draft)) {
      Listener listener = new Listener(draft.scenario());
      for (Reply reply : scene.replies().values()) {
        var heard = listener.moves(scene, reply.words());
        var missed = reply.moves().stream().filter(move -> !heard.contains(move)).toList();
        if (listener.unheard(reply, heard) >= MUCH) {
          warning(
              diagnostics,
              draft.places().of("scenes", scene.id(), "replies", reply.id(), "moves"),
              message(reply, missed));
        }
      }
    }
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
