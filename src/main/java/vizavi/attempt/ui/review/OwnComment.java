package vizavi.attempt.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import vizavi.attempt.review.Comment;
import vizavi.attempt.review.Reviewed;
import vizavi.attempt.ui.CommentCard;

/** A comment; whoever wrote it can change it and take it back. */
class OwnComment extends Div {
  /**
   * @param place id of what gets the focus afterwards
   */
  OwnComment(Comment comment, Reviewed now, Desk desk, String place) {
    CommentCard card = new CommentCard(comment);
    add(card);
    if (comment.takenBack() || !comment.author().equals(now.viewer())) {
      return;
    }
    NativeButton change = new NativeButton(getTranslation("review.comment.change"));
    change.addClassNames("plain", "comment-change");
    change.addClickListener(
        click -> {
          CommentDialog dialog =
              new CommentDialog(
                  getTranslation("review.comment.change"),
                  comment.turn().isPresent(),
                  (words, book) -> {
                    desk.comments().change(comment.id(), words, book);
                    desk.again(now.attempt().id(), place);
                  });
          dialog.show(comment);
          dialog.open();
        });
    NativeButton back = new NativeButton(getTranslation("review.comment.take-back"));
    back.addClassNames("plain", "comment-back");
    back.addClickListener(
        click -> {
          desk.comments().takeBack(comment.id());
          desk.again(now.attempt().id(), place);
        });
    Div actions = new Div(change, back);
    actions.addClassName("actions");
    card.add(actions);
  }
}
