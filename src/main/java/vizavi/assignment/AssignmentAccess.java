package vizavi.assignment;

import static vizavi.assignment.GivingRefusedException.OTHERS;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.account.Person;
import vizavi.shell.NotFoundException;

/** Which assignments a mentor reaches; all others are not found, as if there were none. */
@Component
class AssignmentAccess {
  private final AssignmentRepository assignments;

  AssignmentAccess(AssignmentRepository assignments) {
    this.assignments = assignments;
  }

  /** One they made, or that goes to a cohort of theirs. */
  StoredAssignment reached(UUID assignment, Person mentor, Overviews.Desk desk) {
    return assignments
        .findById(assignment)
        .filter(one -> desk.reaches(one.value(), mentor))
        .orElseThrow(() -> new NotFoundException("assignment"));
  }

  /** One of them whose people they look after, all of them: nobody else is concerned. */
  StoredAssignment own(UUID assignment, Person mentor, Overviews.Desk desk) {
    var stored = reached(assignment, mentor, desk);
    Accepting.check(desk.looksAfterAll(stored.value()), OTHERS);
    return stored;
  }
}
