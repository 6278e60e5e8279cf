package vizavi.attempt.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mentors' comments for the team's book, for the door of that room: it asks nobody who they are.
 */
@Component
@Transactional(readOnly = true)
public class BookComments {
  private final CommentRepository comments;

  BookComments(CommentRepository comments) {
    this.comments = comments;
  }

  /** All that are in effect, the one written last first. */
  public List<BookComment> all() {
    return comments.findByBookIsNotNullOrderByWrittenAtDescId().stream()
        .map(StoredComment::bookComment)
        .toList();
  }
}
