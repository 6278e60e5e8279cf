package vizavi.attempt.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.account.Person;

/** A row of {@code review_comment}. */
@Entity
@Table(name = "review_comment")
class StoredComment {
  @Id private UUID id;
  private UUID attemptId;
  private @Nullable Integer turnNumber;
  private UUID authorId;
  private String author;
  private String words;

  @Enumerated(EnumType.STRING)
  private @Nullable ForBook book;

  private String scenario;
  private String scene;
  private String said;
  private String language;
  private Instant writtenAt;
  private @Nullable Instant changedAt;
  private @Nullable Instant takenBackAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredComment() {}

  StoredComment(
      UUID attempt, @Nullable Integer turn, Where where, Person author, String words, Instant at) {
    this.id = UUID.randomUUID();
    this.attemptId = attempt;
    this.turnNumber = turn;
    this.authorId = author.id();
    this.author = author.name();
    this.words = words;
    this.scenario = where.scenario();
    this.scene = where.scene();
    this.said = where.said();
    this.language = where.language();
    this.writtenAt = at;
  }

  UUID attempt() {
    return attemptId;
  }

  /** Whether it is about one turn, whose words can go into the book. */
  boolean ofTurn() {
    return turnNumber != null;
  }

  boolean takenBack() {
    return takenBackAt != null;
  }

  void forBook(Optional<ForBook> kind) {
    book = ofTurn() ? kind.orElse(null) : null;
  }

  void change(String other, Instant at) {
    if (!other.equals(words)) {
      words = other;
      changedAt = at;
    }
  }

  /** The words go; that there were some stays. */
  void takeBack(Instant at) {
    words = "";
    book = null;
    takenBackAt = at;
  }

  Comment value() {
    return new Comment(
        id,
        Optional.ofNullable(turnNumber),
        authorId,
        author,
        words,
        Optional.ofNullable(book),
        writtenAt,
        Optional.ofNullable(changedAt),
        takenBack());
  }

  BookComment bookComment() {
    return new BookComment(
        id,
        scenario,
        scene,
        said,
        language,
        Optional.ofNullable(book).orElseThrow(),
        words,
        author);
  }
}
