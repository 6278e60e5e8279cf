package vizavi.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vizavi.notice.Notices;
import vizavi.shell.NotFoundException;
import vizavi.shell.Places;

/** The address of one notice, in the app and in its e-mail: marks it read and leads on. */
@Route(Places.NOTICES + "/:notice")
@PermitAll
public class NoticeOpening extends Div implements BeforeEnterObserver {
  private final transient Notices notices;

  NoticeOpening(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Location place = new Location(notices.read(id(event)).place());
    event.forwardTo(place.getPath(), place.getQueryParameters());
  }

  private static UUID id(BeforeEnterEvent event) {
    try {
      return UUID.fromString(event.getRouteParameters().get("notice").orElseThrow());
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("notice");
    }
  }
}
