package vizavi.book;

import java.util.Optional;
import vizavi.attempt.review.BookComment;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** A reply a mentor's comment put into the book. Who said it stays unsaid. */
final class Commented {
  private Commented() {}

  /**
   * @param scenario as it is played now, in which the scene may be gone
   */
  static Saying saying(Scenario scenario, BookComment comment) {
    var scene = Optional.ofNullable(scenario.scenes().get(comment.scene()));
    var advice =
        switch (comment.kind()) {
          case AVOID -> Advice.AVOID;
          case USE -> Advice.USE;
        };
    return new Saying(
        advice,
        comment.said(),
        Gathering.quoted(comment.words(), comment.said()),
        comment.language(),
        Gathering.heard(scenario, scene, comment.said(), advice == Advice.AVOID),
        new Source(
            scenario.id(),
            scenario.title(),
            scene.map(Scene::id),
            scene.flatMap(Scene::visit).map(scenario.visits()::get),
            Optional.of(comment.words()),
            Optional.of(comment.by()),
            Optional.empty(),
            false));
  }
}
