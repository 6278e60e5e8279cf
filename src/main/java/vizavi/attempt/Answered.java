package vizavi.attempt;

/** What came of an answer. In each case {@code now} is what to show. */
public sealed interface Answered {
  Conversation now();

  /** It was taken, now or by an earlier click of the same. */
  record Taken(Conversation now) implements Answered {}

  /** Another tab or browser was faster with something else; nothing was written. */
  record AlreadyAnswered(Conversation now) implements Answered {}

  /** There is no such choice at this point; nothing was written. */
  record NotOffered(Conversation now) implements Answered {}

  /** The typed reply holds no words; nothing was written. */
  record Blank(Conversation now) implements Answered {}

  /** The typed reply is longer than {@link Attempts#LONGEST_REPLY}; nothing was written. */
  record TooLong(Conversation now) implements Answered {}
}
