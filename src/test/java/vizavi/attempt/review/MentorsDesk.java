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
import vizavi.attempt.Mode;
import vizavi.shell.Doors;

/**
 * The doors of a review on a real database, with maria, a mentor whose cohort nina is a member of,
 * and max, a mentor of nobody.
 */
record MentorsDesk(ConfigurableApplicationContext context, UUID cohort) implements AutoCloseable {
  static MentorsDesk in(Path data) {
    var context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    var cohorts = context.getBean(Cohorts.class);
    As.person(
        "ada",
        () ->
            context
                .getBean(People.class)
                .create("max", "Max", Set.of(Role.MENTOR), "correct horse battery"));
    var cohort = As.person("maria", () -> cohorts.create("Spring").id());
    As.person("maria", () -> cohorts.invite(cohort, "nina"));
    As.person("nina", () -> cohorts.agree(cohort));
    return new MentorsDesk(context, cohort);
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

  /** The row of an attempt as its owner's door shows it. */
  Attempt row(String person, UUID attempt) {
    return as(person, () -> context.getBean(Attempts.class).conversation(attempt)).attempt();
  }

  @Override
  public void close() {
    context.close();
  }
}
