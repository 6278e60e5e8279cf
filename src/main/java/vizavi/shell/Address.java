package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The address that the browser shows. */
public final class Address {
  private Address() {}

  /**
   * Tells it what was chosen in the view that is open, without leaving that view: the way back, a
   * reload and a bookmark lead to the same choice.
   */
  public static void keep(String place, QueryParameters chosen) {
    UI.getCurrent().getPage().getHistory().replaceState(null, new Location(place, chosen));
  }
}
