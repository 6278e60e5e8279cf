package vizavi.practice;

/** What came of something said in an exercise. In each case {@code now} is what to show. */
public sealed interface Practised {
  Exercise now();

  /** It was taken, now or by an earlier click of the same. */
  record Taken(Exercise now) implements Practised {}

  /** Another tab was faster with something else; nothing was written. */
  record AlreadyAnswered(Exercise now) implements Practised {}

  /** There is no such choice, or it is not the time for it; nothing was written. */
  record NotOffered(Exercise now) implements Practised {}

  /** It holds no words; nothing was written. */
  record Blank(Exercise now) implements Practised {}

  /** It is too long; nothing was written. */
  record TooLong(Exercise now) implements Practised {}
}
