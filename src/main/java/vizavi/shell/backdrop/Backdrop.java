package vizavi.shell.backdrop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Optional;

/** The place in which a scenario is played, with a text alternative that says what is seen. */
@Tag("div")
public class Backdrop extends Component implements HasStyle {

  private Backdrop(Place place) {
    addClassName("backdrop");
    getElement().setProperty("innerHTML", place.svg());
    getElement().setAttribute("data-place", place.id());
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", words(place));
  }

  /**
   * The picture of a place.
   *
   * @param id one of the backdrops of the scenario language; nothing is shown for none or another
   */
  public static Optional<Backdrop> of(Optional<String> id) {
    return id.flatMap(Place::of).map(Backdrop::new);
  }

  /** Leaves the picture out for screen readers, where it is one of many. */
  public Backdrop decorative() {
    getElement().removeAttribute("role");
    getElement().removeAttribute("aria-label");
    getElement().setAttribute("aria-hidden", "true");
    return this;
  }

  private String words(Place place) {
    return switch (place) {
      case WORKSHOP -> getTranslation("backdrop.workshop");
      case STUDIO -> getTranslation("backdrop.studio");
      case OFFICE -> getTranslation("backdrop.office");
      case SALES_OFFICE -> getTranslation("backdrop.sales-office");
      case CLINIC -> getTranslation("backdrop.clinic");
      case RESTAURANT -> getTranslation("backdrop.restaurant");
      case MEETING_ROOM -> getTranslation("backdrop.meeting-room");
      case SHOWROOM -> getTranslation("backdrop.showroom");
      case BUILDING_SITE -> getTranslation("backdrop.building-site");
      case FRONT_DESK -> getTranslation("backdrop.front-desk");
      case SHOP -> getTranslation("backdrop.shop");
    };
  }
}
