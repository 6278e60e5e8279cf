package vizavi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame around every view: a link past it, the name, the menu, and the view as the content. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
  private final Main content = new Main();
  private final MainMenu menu;
  private final BellLink bell;

  MainLayout(MainMenu menu, Bell bell, AuthenticationContext signedIn) {
    this.menu = menu;
    this.bell = new BellLink(bell);
    this.bell.setVisible(signedIn.isAuthenticated());
    addClassName("frame");
    content.setId("content");
    content.getElement().setAttribute("tabindex", "-1");
    add(skipLink(), bar(), content);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.getElement().removeAllChildren();
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    menu.mark(event.getLocation().getPath());
    if (bell.isVisible()) {
      bell.mark(event.getLocation().getPath());
      bell.count();
    }
    getElement().executeJs("window.vizavi.arrive()");
  }

  private Component skipLink() {
    Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
    skip.addClassName("skip");
    skip.getElement().setAttribute("data-jump", "content").setAttribute("router-ignore", true);
    return skip;
  }

  private Component bar() {
    Anchor brand = new Anchor(".", new Logo(), new Span(getTranslation("shell.name")));
    brand.addClassName("brand");
    NativeButton open = new NativeButton();
    open.addClassNames("round", "menu-button");
    open.add(Glyph.MENU.icon());
    open.setAriaLabel(getTranslation("shell.open-menu"));
    open.getElement().setAttribute("popovertarget", "menu");
    Header bar = new Header(brand, open, menu, bell);
    bar.addClassName("bar");
    return bar;
  }
}
