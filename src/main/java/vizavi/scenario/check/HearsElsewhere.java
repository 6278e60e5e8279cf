package vizavi.scenario.check;

import java.util.ArrayList;
import java.util.List;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scoring.near.Heading;
import vizavi.scoring.near.Offer;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/**
 * An example of typed words that would not lead to its reply. Each is tried as if nobody had
 * written it down: by the reply's words and its other examples only.
 */
final class HearsElsewhere implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : Listener.scenes(draft)) {
      Listener listener = new Listener(draft.scenario());
      for (Reply reply : scene.replies().values()) {
        for (int example = 0; example < reply.hears().size(); example++) {
          var words = reply.hears().get(example);
          var heading = listener.heading(scene, words, offers(scene, reply, words));
          if (heading.reply().filter(reply.id()::equals).isEmpty()) {
            say(draft, scene, reply, example, heading, diagnostics);
          }
        }
      }
    }
  }

  /** All replies of the scene, one without this example. */
  private static List<Offer> offers(Scene scene, Reply without, String example) {
    List<Offer> offers = new ArrayList<>();
    for (Reply reply : scene.replies().values()) {
      var wordings =
          reply.wordings().stream()
              .filter(one -> !reply.equals(without) || !one.equals(example))
              .toList();
      offers.add(Listener.offer(reply, wordings));
    }
    return offers;
  }

  private void say(
      Draft draft, Scene scene, Reply reply, int example, Heading to, Diagnostics diagnostics) {
    warning(
        diagnostics,
        draft
            .places()
            .of("scenes", scene.id(), "replies", reply.id(), "hears", Integer.toString(example)),
        message(reply, to));
  }

  private static Message message(Reply reply, Heading to) {
    return to.reply()
        .map(
            other ->
                Message.of(
                    "hears-elsewhere",
                    "this example of the reply {0} is taken for {1}",
                    Quoted.of(reply.id()),
                    Quoted.of(other)))
        .orElseGet(
            () ->
                Message.of(
                    "hears-elsewhere.nowhere",
                    "this example of the reply {0} is not understood,"
                        + " and the client would ask again",
                    Quoted.of(reply.id())));
  }
}
