package vizavi.practice;

import vizavi.library.Card;
import vizavi.scoring.Skill;

/** One scenario to play next, and why this one. */
public record Suggestion(Card card, Reason reason) {

  /** Why it is suggested. */
  public sealed interface Reason {

    /** The person has played nothing yet, and it is the easiest. */
    record First() implements Reason {}

    /**
     * It was not passed the last time.
     *
     * @param overall what it came to, 0..100
     */
    record NotPassed(int overall) implements Reason {}

    /**
     * It trains the weakest of the skills whose mastery is known.
     *
     * @param value 0..100
     */
    record Weakest(Skill skill, int value) implements Reason {}

    /** Everything below its level is passed. */
    record NextLevel(int level) implements Reason {}

    /** The person has never met this client. */
    record NotMet() implements Reason {}

    /**
     * All is passed; here is the most still to be had.
     *
     * @param best what it came to at best, 0..100
     */
    record MoreToHave(int best) implements Reason {}
  }
}
