package vizavi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The views this person may open, who is signed in, the colours, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MainMenu extends Div {
  private final Map<String, Anchor> links = new LinkedHashMap<>();
  private final AuthenticationContext signedIn;

  MainMenu(AuthenticationContext signedIn, Languages languages) {
    this.signedIn = signedIn;
    setId("menu");
    addClassName("menu");
    getElement().setAttribute("popover", "auto");
    if (signedIn.isAuthenticated()) {
      add(navigation());
    }
    add(tools(languages));
  }

  /** Marks the link to {@code path}, and to what lies below it, as the current one. */
  void mark(String path) {
    links.forEach(
        (target, link) -> {
          boolean here = path.equals(target) || !target.isEmpty() && path.startsWith(target + "/");
          if (here) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }

  private Component navigation() {
    UnorderedList list = new UnorderedList();
    for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
      // The title of a menu entry is a key of the message bundle.
      String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
      Anchor link = new Anchor(path.isEmpty() ? "." : path, getTranslation(entry.title()));
      links.put(path, link);
      list.add(new ListItem(link));
    }
    Nav nav = new Nav(list);
    nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    return nav;
  }

  private Component tools(Languages languages) {
    Div tools = new Div(colours(), new LanguageMenu(languages));
    tools.addClassName("tools");
    if (signedIn.isAuthenticated()) {
      Anchor who = new Anchor(Places.ACCOUNT, name());
      who.setId("who");
      who.setAriaLabel(getTranslation("shell.account", name()));
      links.put(Places.ACCOUNT, who);
      NativeButton out =
          new NativeButton(getTranslation("shell.sign-out"), click -> signedIn.logout());
      out.setId("sign-out");
      out.addClassName("plain");
      tools.add(who, out);
    }
    return tools;
  }

  private static String name() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who.getPrincipal() instanceof Named named ? named.shownName() : who.getName();
  }

  private Component colours() {
    NativeButton colours = new NativeButton();
    colours.setId("colours");
    colours.addClassName("round");
    colours.add(Glyph.SUN.icon(), Glyph.MOON.icon());
    colours.setAriaLabel(getTranslation("shell.colours"));
    colours.getElement().setAttribute("title", getTranslation("shell.colours"));
    return colours;
  }
}
