package vizavi.attempt.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.attempt.Overseen;
import vizavi.attempt.Transcripts;
import vizavi.shell.NotFoundException;

/** What mentors say to their trainees about an attempt or one of its turns. */
@Service
@Transactional
public class Comments {
  private final CommentRepository comments;
  private final Overseen overseen;
  private final Transcripts transcripts;
  private final Telling telling;
  private final SignedIn signedIn;
  private final Clock clock;

  Comments(
      CommentRepository comments,
      Overseen overseen,
      Transcripts transcripts,
      Telling telling,
      SignedIn signedIn,
      Clock clock) {
    this.comments = comments;
    this.overseen = overseen;
    this.transcripts = transcripts;
    this.telling = telling;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * Says something to the trainee, who is told of it.
   *
   * @param turn number of the reply it is about; empty: the whole attempt
   * @param words 1 to {@link Comment#LONGEST} chars; whitespace around them is dropped
   * @param book as what the words of the reply go into the team's book, if they do; counts only
   *     with a turn
   * @throws NotFoundException if the mentor signed in may not see the attempt, it is not over, or
   *     has no such turn
   * @throws IllegalArgumentException if there are no words, or too many
   */
  public Comment say(UUID attempt, Optional<Integer> turn, String words, Optional<ForBook> book) {
    var mentor = signedIn.require(Role.MENTOR);
    var played = transcripts.of(overseen.attempt(attempt).id());
    turn.filter(number -> number < 1 || number > played.transcript().answered().size())
        .ifPresent(
            number -> {
              throw new NotFoundException("turn");
            });
    var where = turn.map(number -> Where.turn(played, number)).orElseGet(() -> Where.whole(played));
    var now = clock.instant();
    var comment = new StoredComment(attempt, turn.orElse(null), where, mentor, sound(words), now);
    comment.forBook(book);
    comments.save(comment);
    telling.commented(played.attempt(), mentor, now);
    return comment.value();
  }

  /**
   * Changes the words of a comment of one's own; that they were changed is seen.
   *
   * @throws NotFoundException if the mentor signed in wrote no such comment, took it back, or may
   *     no longer see the attempt
   * @throws IllegalArgumentException if there are no words, or too many
   */
  public Comment change(UUID comment, String words, Optional<ForBook> book) {
    var own = own(comment);
    own.change(sound(words), clock.instant());
    own.forBook(book);
    return own.value();
  }

  /**
   * Takes a comment of one's own back: its words are gone, that there was one is seen.
   *
   * @throws NotFoundException as in {@link #change}
   */
  public Comment takeBack(UUID comment) {
    var own = own(comment);
    own.takeBack(clock.instant());
    return own.value();
  }

  private StoredComment own(UUID id) {
    var mentor = signedIn.require(Role.MENTOR);
    var comment =
        comments
            .findById(id)
            .filter(one -> one.value().author().equals(mentor.id()) && !one.takenBack())
            .orElseThrow(() -> new NotFoundException("comment"));
    overseen.attempt(comment.attempt());
    return comment;
  }

  private static String sound(String words) {
    var said = words.strip();
    if (said.isEmpty() || said.length() > Comment.LONGEST) {
      throw new IllegalArgumentException("a comment has 1 to " + Comment.LONGEST + " chars");
    }
    return said;
  }
}
