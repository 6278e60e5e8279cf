package vizavi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way to the notices, with how many are new; counted afresh whenever a view is opened. */
public class BellLink extends Anchor {
  private static final int MOST = 99;

  private final transient Bell bell;
  private final Span count = new Span();

  BellLink(Bell bell) {
    super(Places.NOTICES);
    this.bell = bell;
    setId("bell");
    addClassNames("round", "bell");
    count.addClassName("bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    add(Glyph.BELL.icon(), count);
    addAttachListener(e -> ComponentUtil.setData(e.getUI(), BellLink.class, this));
  }

  /** Counts again on the page at hand, after something was read. */
  public static void ring() {
    BellLink shown = ComponentUtil.getData(UI.getCurrent(), BellLink.class);
    if (shown != null) {
      shown.count();
    }
  }

  final void count() {
    int unread = bell.unread();
    count.setVisible(unread > 0);
    count.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
    setAriaLabel(
        unread == 0 ? getTranslation("notices.bell.none") : getTranslation("notices.bell", unread));
    getElement().setAttribute("title", getTranslation("notices.title"));
  }

  /** Marks it as the page that is open. */
  void mark(String path) {
    if (path.equals(Places.NOTICES)) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
