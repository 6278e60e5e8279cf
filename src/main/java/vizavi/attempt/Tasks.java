package vizavi.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people were given to play; the room of assignments knows. */
public interface Tasks {
  /**
   * The terms of a task as they stand now; empty if there is none such that reaches this person.
   */
  Optional<TaskTerms> terms(UUID person, Task task);

  /**
   * What can be begun or gone on with at this scenario and is not passed; due first comes first.
   */
  List<TaskTerms> asking(UUID person, String scenario);
}
