package vizavi.attempt.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.shell.Doors;

/**
 * The doors of a review on a real database, with mia, a mentor whose cohort nan is a member of,
 * tim, a trainee of nobody, and max, a mentor of nobody.
 */
record MentorsDesk(ConfigurableApplicationContext context, UUID cohort) implements AutoCloseable {
  static MentorsDesk in(Path data) {
    var context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    var cohorts = context.getBean(Cohorts.class);
    person(context, "max", "Max", Role.MENTOR);
    person(context, "mia", "Mia", Role.MENTOR);
    person(context, "nan", "Nan", Role.TRAINEE);
    person(context, "tim", "Tim", Role.TRAINEE);
    var cohort = As.person("mia", () -> cohorts.create("Spring").id());
    As.person("mia", () -> cohorts.invite(cohort, "nan"));
    As.person("nan", () -> cohorts.agree(cohort));
    return new MentorsDesk(context, cohort);
  }

  private static void person(
      ConfigurableApplicationContext context, String signIn, String name, Role role) {
    var people = context.getBean(People.class);
    As.person("ada", () -> people.create(signIn, name, Set.of(role), "correct horse battery"));
  }

  Reviews reviews() {
    return context.getBean(Reviews.class);
  }

  Judgements judgements() {
    return context.getBean(Judgements.class);
  }

  Comments comments() {
    return context.getBean(Comments.class);
  }

  Cohorts cohorts() {
    return context.getBean(Cohorts.class);
  }

  <T> T as(String person, Supplier<T> work) {
    return As.person(person, work);
  }

  /** An attempt that is over, unless the replies do not lead to an ending. */
  UUID played(String person, Mode mode, String... replies) {
    var attempts = context.getBean(Attempts.class);
    var attempt = as(person, () -> attempts.begin("tea-house", mode, Answering.CHOICES)).id();
    for (var reply : List.of(replies)) {
      as(person, () -> attempts.answer(attempt, attempts.conversation(attempt).next(), reply));
    }
    return attempt;
  }

  /** The same with typed words, choices once none are taken. */
  UUID typed(String person, List<String> words, String... replies) {
    var attempts = context.getBean(Attempts.class);
    var attempt =
        as(person, () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.OWN_WORDS)).id();
    for (var said : words) {
      as(person, () -> attempts.type(attempt, attempts.conversation(attempt).next(), said));
    }
    for (var reply : replies) {
      as(person, () -> attempts.answer(attempt, attempts.conversation(attempt).next(), reply));
    }
    return attempt;
  }

  Conversation conversation(String person, UUID attempt) {
    return as(person, () -> context.getBean(Attempts.class).conversation(attempt));
  }

  /** The row of an attempt as its owner's door shows it. */
  Attempt row(String person, UUID attempt) {
    return conversation(person, attempt).attempt();
  }

  @Override
  public void close() {
    context.close();
  }
}
