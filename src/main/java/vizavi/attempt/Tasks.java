package vizavi.attempt;

import java.util.List;
import java.util.UUID;
import vizavi.shell.NotFoundException;

/** What people were given to play; the room of assignments knows. */
public interface Tasks {
  /**
   * The terms of a task as they stand now.
   *
   * @throws NotFoundException if there is no such task, or it does not reach this person
   */
  TaskTerms terms(UUID person, Task task);

  /**
   * What can be begun or gone on with at this scenario and is not passed; due first comes first.
   */
  List<TaskTerms> asking(UUID person, String scenario);
}
