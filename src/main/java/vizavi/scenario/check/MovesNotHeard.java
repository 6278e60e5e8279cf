package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
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
          typed ? message(reply, missed) : others(message(reply, missed), heard));
    }
  }

  private static Message others(Message said, Set<String> heard) {
    return Message.of(
        "moves-not-heard.others", "{0}; it hears {1}", said, List.copyOf(new TreeSet<>(heard)));
  }

  private static Message message(Reply reply, List<String> missed) {
    return missed.size() == 1
        ? Message.of(
            "moves-not-heard.one",
            "in the words of the reply {0} the scorer does not hear {1};"
                + " say it more clearly, or take the move away",
            Quoted.of(reply.id()),
            missed.getFirst())
        : Message.of(
            "moves-not-heard",
            "in the words of the reply {0} the scorer does not hear {1};"
                + " say it more clearly, or take the moves away",
            Quoted.of(reply.id()),
            missed);
  }
}
