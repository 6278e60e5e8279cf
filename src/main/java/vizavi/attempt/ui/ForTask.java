package vizavi.attempt.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import vizavi.attempt.Task;
import vizavi.shell.NotFoundException;

/** The task for which an address asks to play, as {@code Places.briefing} writes it. */
final class ForTask {
  private ForTask() {}

  /**
   * @throws NotFoundException if the address names one that can't be
   */
  static Optional<Task> in(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    return asked
        .getSingleParameter("for")
        .map(assignment -> task(assignment, asked.getSingleParameter("step").orElse("1")));
  }

  private static Task task(String assignment, String step) {
    try {
      return new Task(UUID.fromString(assignment), Integer.parseInt(step));
    } catch (IllegalArgumentException noTask) {
      throw new NotFoundException("task");
    }
  }
}
