package vizavi.attempt.ui.review;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Languages by name, in the language of the person at the screen. */
final class Tongues {
  private Tongues() {}

  static String name(String language) {
    return Locale.of(language).getDisplayLanguage(UI.getCurrent().getLocale());
  }
}
