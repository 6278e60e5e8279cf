package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answered;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.attempt.Task;
import vizavi.shell.Doors;

/** The doors on a database of their own, with two scenarios, and people who are made as needed. */
public record School(ConfigurableApplicationContext context) implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  /** Somebody who signs in by this name. */
  public record Somebody(UUID id, String signIn) {}

  public static School in(Path folder) {
    write(folder, "tea-house", "The tea house");
    write(folder, "coffee-house", "The coffee house");
    return new School(
        Doors.open(
            "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off",
            "vizavi.scenarios=" + folder));
  }

  private static void write(Path folder, String scenario, String title) {
    try {
      var place = Files.createDirectories(folder.resolve(scenario));
      Files.writeString(
          place.resolve("scenario.yaml"),
          Files.readString(TEA_HOUSE).replace("title: The tea house", "title: " + title));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Somebody trainee() {
    return somebody(Role.TRAINEE);
  }

  public Somebody mentor() {
    return somebody(Role.MENTOR);
  }

  private Somebody somebody(Role role) {
    var signIn = role.name().toLowerCase(java.util.Locale.ROOT) + NUMBER.incrementAndGet();
    var people = context.getBean(People.class);
    var person =
        As.person(
            "ada", () -> people.create(signIn, "Name " + signIn, Set.of(role), "correct horse 9"));
    return new Somebody(person.id(), signIn);
  }

  /** A cohort of people who all agreed. */
  public UUID cohort(Somebody mentor, Somebody... members) {
    var cohorts = context.getBean(Cohorts.class);
    var cohort =
        As.person(mentor.signIn(), () -> cohorts.create("Cohort " + NUMBER.incrementAndGet()));
    Stream.of(members).forEach(one -> join(mentor, cohort.id(), one));
    return cohort.id();
  }

  public void join(Somebody mentor, UUID cohort, Somebody member) {
    var cohorts = context.getBean(Cohorts.class);
    As.person(mentor.signIn(), () -> cohorts.invite(cohort, member.signIn()));
    As.person(member.signIn(), () -> cohorts.agree(cohort));
  }

  public void leave(UUID cohort, Somebody member) {
    As.person(member.signIn(), () -> context.getBean(Cohorts.class).leave(cohort));
  }

  public Assignments assignments() {
    return context.getBean(Assignments.class);
  }

  public Allowances allowances() {
    return context.getBean(Allowances.class);
  }

  public Assignment give(Somebody mentor, Giving giving) {
    return As.person(mentor.signIn(), () -> assignments().create(giving));
  }

  public List<Assigned> tasks(Somebody trainee) {
    return As.person(trainee.signIn(), () -> context.getBean(MyTasks.class).mine());
  }

  public State state(Somebody trainee, Assignment assignment) {
    return As.person(
        trainee.signIn(),
        () -> context.getBean(MyTasks.class).one(assignment.id()).standing().state());
  }

  public Attempt begin(Somebody trainee, Assignment assignment, int step) {
    var attempts = context.getBean(Attempts.class);
    return As.person(trainee.signIn(), () -> attempts.begin(new Task(assignment.id(), step)));
  }

  /** Plays a step so that it passes. */
  public Attempt pass(Somebody trainee, Assignment assignment, int step) {
    var over = play(trainee, begin(trainee, assignment, step), "ask", "trade", "sorry");
    assertThat(over.passed()).contains(true);
    return over;
  }

  /** Plays a step so that it does not pass: a threat can't be made good. */
  public Attempt fail(Somebody trainee, Assignment assignment, int step) {
    var over = play(trainee, begin(trainee, assignment, step), "give", "threaten", "sorry");
    assertThat(over.passed()).contains(false);
    return over;
  }

  public Attempt play(Somebody trainee, Attempt attempt, String... replies) {
    var attempts = context.getBean(Attempts.class);
    return As.person(
        trainee.signIn(),
        () -> {
          for (var reply : replies) {
            var next = attempts.conversation(attempt.id()).next();
            assertThat(attempts.answer(attempt.id(), next, reply))
                .isInstanceOf(Answered.Taken.class);
          }
          return attempts.conversation(attempt.id()).attempt();
        });
  }

  /** The kinds of notices somebody has, the oldest first. */
  public List<String> told(Somebody person) {
    return new JdbcTemplate(context.getBean(DataSource.class))
        .queryForList(
            "select kind from notice where person_id = ? order by told_at, kind",
            String.class,
            person.id());
  }

  public static Giving path(Set<UUID> people, Set<UUID> cohorts) {
    return giving(terms(Optional.empty(), Optional.empty(), Optional.empty()), people, cohorts);
  }

  public static Giving giving(Terms terms, Set<UUID> people, Set<UUID> cohorts) {
    return new Giving("First week", "Take your time.", terms, people, cohorts);
  }

  /** Both scenarios, assessed, the best counts. */
  public static Terms terms(
      Optional<Instant> opens, Optional<Instant> due, Optional<Integer> tries) {
    return new Terms(
        List.of(new Step("tea-house", ""), new Step("coffee-house", "")),
        Mode.ASSESSED,
        Answering.CHOICES,
        opens,
        due,
        ZoneId.of("Europe/Vienna"),
        Marks.NONE,
        tries,
        Counts.BEST);
  }

  @Override
  public void close() {
    context.close();
  }
}
