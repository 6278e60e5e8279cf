package vizavi.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.notice.Kind;
import vizavi.notice.Tidings;
import vizavi.shell.Places;

/** Tells people about their assignments, each thing once. Joins the caller's transaction. */
@Component
class Announcing {
  private final Tidings tidings;

  Announcing(Tidings tidings) {
    this.tidings = tidings;
  }

  void assigned(Assignment assignment, UUID person) {
    tell(assignment, person, Kind.ASSIGNED, subject(assignment), assignment.by());
  }

  void changed(Assignment assignment, UUID person, String by) {
    tell(assignment, person, Kind.CHANGED, subject(assignment) + ":" + assignment.version(), by);
  }

  /** More time or tries, excused or no longer: a change for one person. */
  void allowed(Assignment assignment, UUID person, Instant at, String by) {
    tell(assignment, person, Kind.CHANGED, subject(assignment) + ":" + at, by);
  }

  void withdrawn(Assignment assignment, UUID person, String by) {
    tell(assignment, person, Kind.WITHDRAWN, subject(assignment) + ":" + assignment.version(), by);
  }

  void dueTomorrow(Assigned one) {
    due(one, Kind.DUE_TOMORROW);
  }

  void overdue(Assigned one) {
    due(one, Kind.OVERDUE);
  }

  /** The subject carries the moment, so that whoever gets more time is told anew. */
  private void due(Assigned one, Kind kind) {
    var due = one.standing().due().orElseThrow();
    // With the zone: a notice also goes out by e-mail, where nobody knows the reader's.
    var at = one.assignment().terms().at(due);
    tell(
        one.assignment(), one.person(), kind, subject(one.assignment()) + ":" + due, at.toString());
  }

  private static String subject(Assignment assignment) {
    return assignment.id().toString();
  }

  private void tell(
      Assignment assignment, UUID person, Kind kind, String subject, String argument) {
    tidings.tell(
        person,
        kind,
        subject,
        List.of(assignment.title(), argument),
        Places.assignment(assignment.id()));
  }
}
