package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/** The languages under their own names. A click takes effect at once; what was typed stays. */
public class LanguageRow extends Div {
  private final transient Languages languages;

  /** A row of all languages, the page's own marked. */
  public LanguageRow(Languages languages) {
    this.languages = languages;
    addClassName("languages");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("shell.language"));
    for (var language : Language.values()) {
      boolean here = language.locale().equals(getLocale());
      add(button(language.ownName(), Optional.of(language), here));
    }
  }

  /** With one more: as the browser says; of the languages only a chosen one is marked. */
  public LanguageRow withBrowser() {
    removeAll();
    var chosen = languages.chosen();
    for (var language : Language.values()) {
      add(button(language.ownName(), Optional.of(language), chosen.equals(Optional.of(language))));
    }
    add(button(getTranslation("shell.language.browser"), Optional.empty(), chosen.isEmpty()));
    return this;
  }

  private NativeButton button(String name, Optional<Language> language, boolean marked) {
    NativeButton button = new NativeButton(name, click -> choose(language));
    button.addClassName("plain");
    language.ifPresent(
        one ->
            button.getElement().setAttribute("lang", one.code()).setAttribute("translate", "no"));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(marked));
    return button;
  }

  private void choose(Optional<Language> language) {
    languages.choose(language);
    UI.getCurrent().getPage().executeJs("window.vizavi.readAgain()");
  }
}
