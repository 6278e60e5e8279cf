package vizavi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/** A small button with the code of the page's language, which opens all of them. */
class LanguageMenu extends Div {
  LanguageMenu(Languages languages) {
    addClassName("language-menu");
    var here = Language.of(getLocale().getLanguage()).orElse(Language.ENGLISH);
    NativeButton open = new NativeButton(here.code().toUpperCase(Locale.ROOT));
    open.setId("language");
    open.addClassName("round");
    open.setAriaLabel(getTranslation("shell.language.now", here.ownName()));
    open.getElement()
        .setAttribute("popovertarget", "languages")
        .setAttribute("title", getTranslation("shell.language"));
    LanguageRow all = new LanguageRow(languages);
    all.setId("languages");
    all.getElement().setAttribute("popover", "auto");
    add(open, all);
  }
}
