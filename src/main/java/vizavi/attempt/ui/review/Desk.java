package vizavi.attempt.ui.review;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.Consumer;
import vizavi.attempt.review.Comments;
import vizavi.attempt.review.Judgements;
import vizavi.attempt.review.Reviewed;
import vizavi.attempt.review.Reviews;

/**
 * What the parts of a review work with.
 *
 * @param show shows an attempt anew
 */
record Desk(Reviews reviews, Judgements judgements, Comments comments, Consumer<Reviewed> show) {
  /** Shows the attempt as it is now and puts the focus where the mentor was. */
  void again(UUID attempt, String id) {
    shown(reviews.of(attempt), id);
  }

  /** The same with what a door just handed back. */
  void shown(Reviewed now, String id) {
    show.accept(now);
    UI.getCurrent()
        .getPage()
        .executeJs(
            "const place = document.getElementById($0);"
                + "if (place) place.focus({preventScroll: false});",
            id);
  }

  /** The id of a turn on the page. */
  static String place(int turn) {
    return "turn-" + turn;
  }
}
