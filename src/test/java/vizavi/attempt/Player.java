package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vizavi.account.As;
import vizavi.analysis.Debrief;
import vizavi.attempt.review.Reviews;

/** Somebody signed in, at the door of their attempts. */
record Player(Attempts attempts, String signIn) {
  static Player nina(ApplicationContext context) {
    return new Player(context.getBean(Attempts.class), "nina");
  }

  Attempt begin(Mode mode) {
    return begin(mode, Answering.CHOICES);
  }

  Attempt begin(Mode mode, Answering answering) {
    return As.person(signIn, () -> attempts.begin("tea-house", mode, answering));
  }

  Conversation conversation(UUID attempt) {
    return As.person(signIn, () -> attempts.conversation(attempt));
  }

  Answered answer(UUID attempt, int next, String reply) {
    return As.person(signIn, () -> attempts.answer(attempt, next, reply));
  }

  /** An answer that must be taken. */
  Conversation says(UUID attempt, int next, String reply) {
    var answered = answer(attempt, next, reply);
    assertThat(answered).isInstanceOf(Answered.Taken.class);
    return answered.now();
  }

  Answered type(UUID attempt, int next, String words) {
    return As.person(signIn, () -> attempts.type(attempt, next, words));
  }

  /** Typed words that must be taken, understood or not. */
  Conversation types(UUID attempt, int next, String words) {
    var answered = type(attempt, next, words);
    assertThat(answered).isInstanceOf(Answered.Taken.class);
    return answered.now();
  }

  Answered look(UUID attempt, int next) {
    return As.person(signIn, () -> attempts.look(attempt, next));
  }

  Answered back(UUID attempt, int next) {
    return As.person(signIn, () -> attempts.stepBack(attempt, next));
  }

  Debrief debrief(ApplicationContext context, UUID attempt) {
    return As.person(signIn, () -> context.getBean(Reviews.class).mine(attempt).asScored());
  }
}
