package vizavi.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vizavi.shell.Glyph;

/**
 * What stands above a draft: the way back, its name, whether it is kept, its history, publishing.
 */
class WorkbenchHead extends Header {
  WorkbenchHead(String title, String scenario, Keeping state, Runnable history, Runnable publish) {
    addClassName("workbench-head");
    Div actions =
        new Div(
            button("history", "plain", getTranslation("workbench.history"), history),
            button("publish", "button", getTranslation("workbench.publish"), publish));
    actions.addClassName("actions");
    add(back(), name(title, scenario), state, actions);
  }

  private Anchor back() {
    Anchor back =
        new Anchor("workbench", Glyph.BACK.icon(), new Span(getTranslation("workbench.back")));
    back.addClassName("back");
    return back;
  }

  private Div name(String title, String scenario) {
    Span id = new Span(getTranslation("workbench.id", scenario));
    id.addClassName("small");
    Div name = new Div(new H1(title), id);
    name.addClassName("workbench-name");
    return name;
  }

  private static NativeButton button(String id, String look, String words, Runnable deed) {
    NativeButton button = new NativeButton(words, click -> deed.run());
    button.setId(id);
    button.addClassName(look);
    return button;
  }
}
