package vizavi.attempt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vizavi.attempt.review.Comment;

/** What mentors said about a whole attempt. */
class CommentsCard extends Section {
  CommentsCard(List<Comment> comments) {
    addClassNames("card", "comments");
    setId("comments");
    add(new H2(getTranslation("comment.title")));
    comments.forEach(one -> add(new CommentCard(one)));
  }
}
