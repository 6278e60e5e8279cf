package vizavi.notice;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vizavi.account.MentorJoined;
import vizavi.shell.Places;

/**
 * Tells the members of a cohort who else may look over their shoulder from now on: they agreed to
 * the mentors there were. In the transaction that makes somebody a mentor, so that nobody looks on
 * of whom they were not told.
 */
@Component
class Watchers {
  private final Tidings tidings;

  Watchers(Tidings tidings) {
    this.tidings = tidings;
  }

  /**
   * The subject carries the moment: whoever comes back after having been taken off is told anew.
   */
  @EventListener
  void joined(MentorJoined event) {
    var subject = event.cohort() + ":" + event.mentor() + ":" + event.at();
    var arguments = List.of(event.name(), event.by());
    event
        .people()
        .forEach(one -> tidings.tell(one, Kind.MENTOR_JOINED, subject, arguments, Places.ACCOUNT));
  }
}
