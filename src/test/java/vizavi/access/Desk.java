package vizavi.access;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.assignment.Assignments;
import vizavi.assignment.Counts;
import vizavi.assignment.Giving;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.review.Comments;
import vizavi.shell.Doors;

/**
 * The desk of mara, a mentor with one cohort: nell is its member, has played, plays, and was given
 * something to do. Mona is a mentor too, of nobody.
 */
final class Desk implements AutoCloseable {
  private static final String PASSWORD = "correct horse battery";

  private final ConfigurableApplicationContext context;
  private final Map<String, UUID> known = new HashMap<>();

  Desk(Path data) {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    person("mara", Role.MENTOR);
    person("mona", Role.MENTOR);
    var nell = person("nell", Role.TRAINEE);
    var cohort = As.person("mara", () -> door(Cohorts.class).create("Mara's people")).id();
    As.person("mara", () -> door(Cohorts.class).invite(cohort, "nell"));
    As.person("nell", () -> door(Cohorts.class).agree(cohort));
    var over = play("ask", "trade", "sorry");
    var underWay = play("ask");
    known.put("cohort", cohort);
    known.put("person", nell);
    known.put("attempt", over.id());
    known.put("assignment", assignment(cohort));
    known.put(
        "comment",
        As.person(
                "mara",
                () ->
                    door(Comments.class)
                        .say(over.id(), Optional.of(1), "Well said", Optional.empty()))
            .id());
    known.put("watch", As.person("mara", () -> door(Shoulder.class).look(underWay.id())).watch());
  }

  <T> T door(Class<T> type) {
    return context.getBean(type);
  }

  List<Wish> wishes() {
    return Wish.all(context);
  }

  UUID id(String thing) {
    return known.get(thing);
  }

  /** Ids of what is on the desk, by what a door's parameter calls it. */
  Stand stand() {
    return new Stand(known);
  }

  private UUID person(String name, Role role) {
    return As.person("ada", () -> door(People.class).create(name, name, Set.of(role), PASSWORD))
        .id();
  }

  private UUID assignment(UUID cohort) {
    var terms =
        new Terms(
            List.of(new Step("tea-house", "The tea house")),
            Mode.ASSESSED,
            Answering.CHOICES,
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            Marks.NONE,
            Optional.empty(),
            Counts.BEST);
    var giving = new Giving("Tea", "", terms, Set.of(), Set.of(cohort));
    return As.person("mara", () -> door(Assignments.class).create(giving)).id();
  }

  private Attempt play(String... replies) {
    var attempts = door(Attempts.class);
    var attempt =
        As.person("nell", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES));
    for (int i = 0; i < replies.length; i++) {
      int next = i + 1;
      var reply = replies[i];
      As.person("nell", () -> attempts.answer(attempt.id(), next, reply));
    }
    return attempt;
  }

  @Override
  public void close() {
    context.close();
  }
}
