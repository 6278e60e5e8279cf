package vizavi.attempt.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import vizavi.shell.NotFoundException;

/** The attempt an address is about. */
public final class Attempted {
  private Attempted() {}

  /**
   * @throws NotFoundException if the address has no proper id
   */
  public static UUID in(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("attempt").orElse("");
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundException("attempt " + id);
    }
  }
}
