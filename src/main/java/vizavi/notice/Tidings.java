package vizavi.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people things, for the doors of other rooms. */
@Component
public class Tidings {
  /**
   * Tells a person something once: a second call with the same kind and subject does nothing, from
   * whichever server it comes. Joins the caller's transaction.
   *
   * @param subject what it is about, so that it is told once: ids, joined
   * @param arguments fill the sentences; each 200 characters at most
   * @param place the address it leads to, as {@link vizavi.shell.Places} gives it
   */
  public void tell(UUID person, Kind kind, String subject, List<String> arguments, String place) {
    throw new UnsupportedOperationException("written by the lane of notices");
  }
}
