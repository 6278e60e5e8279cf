package vizavi.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import vizavi.shell.NotFoundException;

/** What an address names. */
final class Addressed {
  private Addressed() {}

  /** The cohort; what is no id is not found. */
  static UUID cohort(BeforeEnterEvent event) {
    try {
      return UUID.fromString(event.getRouteParameters().get("cohort").orElse(""));
    } catch (IllegalArgumentException noId) {
      throw new NotFoundException("cohort");
    }
  }
}
