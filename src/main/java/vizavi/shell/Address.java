package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The address that the browser shows, and the words in which it keeps a choice. */
public final class Address {
  private Address() {}

  /** A constant as addresses write it. */
  public static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that an address writes so; empty for nonsense. */
  public static <T extends Enum<T>> Optional<T> named(T[] all, String word) {
    return Stream.of(all).filter(one -> word(one).equals(word)).findFirst();
  }

  /**
   * Tells it what was chosen in the view that is open, without leaving that view: the way back, a
   * reload and a bookmark lead to the same choice.
   */
  public static void keep(String place, QueryParameters chosen) {
    UI.getCurrent().getPage().getHistory().replaceState(null, new Location(place, chosen));
  }
}
