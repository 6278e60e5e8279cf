package vizavi.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks over the assignments in force and tells people what they should know by now: what they were
 * given, whoever joined a cohort later included, what is due within a day, and what is overdue. It
 * may run as often as it likes, on any number of servers: each thing is told once.
 */
@Component
class Reminders {
  static final Duration BEFORE = Duration.ofHours(24);

  /** Assignments looked over in one transaction. */
  private static final int BATCH = 50;

  private static final int MOST_REMEMBERED = 100_000;

  private final AssignmentRepository assignments;
  private final Standings standings;
  private final Announcing announcing;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /** What this server told or found told, so that it need not ask the database each minute. */
  private final Set<Told> told = ConcurrentHashMap.newKeySet();

  Reminders(
      AssignmentRepository assignments,
      Standings standings,
      Announcing announcing,
      TransactionTemplate transaction,
      Clock clock) {
    this.assignments = assignments;
    this.standings = standings;
    this.announcing = announcing;
    this.transaction = transaction;
    this.clock = clock;
  }

  private enum What {
    ASSIGNED,
    DUE_TOMORROW,
    OVERDUE
  }

  private record Told(UUID assignment, UUID person, What what, Instant due) {}

  /** Each minute. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void lookOver() {
    var inForce =
        transaction.execute(
            status -> assignments.inForce().stream().map(StoredAssignment::value).toList());
    if (told.size() > MOST_REMEMBERED) {
      told.clear();
    }
    for (int from = 0; from < inForce.size(); from += BATCH) {
      var batch = inForce.subList(from, Math.min(inForce.size(), from + BATCH));
      // remembered once it is committed, so that nothing is lost with a transaction
      told.addAll(transaction.execute(status -> tell(batch)));
    }
  }

  /** Just these, which are not withdrawn, in the caller's transaction. */
  void lookOver(List<Assignment> some) {
    tell(some);
  }

  private List<Told> tell(List<Assignment> some) {
    var now = clock.instant();
    var news = new ArrayList<Told>();
    for (var people : standings.of(some).values()) {
      for (var one : people) {
        for (var what : whatToTell(one, now)) {
          var due = one.standing().due().orElse(Instant.MAX);
          var key =
              new Told(
                  one.assignment().id(),
                  one.person(),
                  what,
                  what == What.ASSIGNED ? Instant.MIN : due);
          if (!told.contains(key)) {
            tell(one, what);
            news.add(key);
          }
        }
      }
    }
    return news;
  }

  private static List<What> whatToTell(Assigned one, Instant now) {
    var what = new ArrayList<What>();
    var standing = one.standing();
    if (standing.open() && !standing.begun()) {
      what.add(What.ASSIGNED);
    }
    if (standing.open() && standing.due().isPresent()) {
      var due = standing.due().get();
      if (now.isAfter(due)) {
        what.add(What.OVERDUE);
      } else if (!now.isBefore(due.minus(BEFORE))) {
        what.add(What.DUE_TOMORROW);
      }
    }
    return what;
  }

  private void tell(Assigned one, What what) {
    switch (what) {
      case ASSIGNED -> announcing.assigned(one.assignment(), one.person());
      case DUE_TOMORROW -> announcing.dueTomorrow(one);
      case OVERDUE -> announcing.overdue(one);
    }
  }
}
