package vizavi.assignment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import vizavi.shell.NotFoundException;

/** The assignment an address is about. */
final class Addressed {
  private Addressed() {}

  /**
   * @throws NotFoundException if the address has no proper id
   */
  static UUID in(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("assignment").orElse("");
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundException("assignment " + id);
    }
  }
}
