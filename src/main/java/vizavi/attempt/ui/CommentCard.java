package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.attempt.review.Comment;
import vizavi.attempt.review.ForBook;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;

/** What a mentor said: who, when, the words; that they were changed or taken back is seen. */
public class CommentCard extends Div {
  public CommentCard(Comment comment) {
    addClassName("comment");
    if (comment.takenBack()) {
      Paragraph gone = new Paragraph(getTranslation("comment.taken-back", comment.by()));
      gone.addClassName("small");
      add(gone);
      return;
    }
    add(head(comment), words(comment));
    comment.book().ifPresent(kind -> add(book(kind)));
  }

  private Component head(Comment comment) {
    Span by = new Span(comment.by());
    by.addClassName("comment-by");
    Span when = new Span(Moment.of(comment.written()));
    when.addClassName("small");
    Div head = new Div(Glyph.COACH.icon(), by, when);
    comment
        .changed()
        .ifPresent(
            at -> {
              Span changed = new Span(getTranslation("comment.changed", Moment.of(at)));
              changed.addClassName("small");
              head.add(changed);
            });
    head.addClassName("comment-head");
    return head;
  }

  private static Paragraph words(Comment comment) {
    Paragraph words = new Paragraph(comment.words());
    words.addClassName("comment-words");
    return words;
  }

  private Badge book(ForBook kind) {
    return switch (kind) {
      case AVOID -> new Badge(getTranslation("comment.book.avoid"), "bad");
      case USE -> new Badge(getTranslation("comment.book.use"), "good");
    };
  }
}
