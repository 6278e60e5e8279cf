package vizavi.notice;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vizavi.shell.Bell;

/** Counts for the bell. */
@Component
class Ringing implements Bell {
  private final Notices notices;

  Ringing(Notices notices) {
    this.notices = notices;
  }

  /** Whoever was shut out a moment ago gets the page that says so, with a bell that is still. */
  @Override
  public int unread() {
    try {
      return notices.unread();
    } catch (AccessDeniedException shutOut) {
      return 0;
    }
  }
}
