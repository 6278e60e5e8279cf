package vizavi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The panes of a workbench. Where there is room, outline and text stand side by side and one of the
 * others beside them; on a phone one is shown at a time. A row of buttons chooses.
 */
class Panes extends Div {
  private final Div bar = new Div();
  private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

  Panes() {
    addClassName("panes");
    bar.addClassName("panes-bar");
    bar.getElement().setAttribute("role", "group");
    bar.getElement().setAttribute("aria-label", getTranslation("workbench.panes"));
    add(bar);
  }

  /**
   * Adds a pane; the first is the one a phone begins with.
   *
   * @param id a word: {@code text} and {@code outline} always stand where there is room
   */
  void add(String id, String name, Component pane) {
    Div holder = new Div(pane);
    holder.addClassNames("pane", "pane-" + id);
    NativeButton button = new NativeButton(name, click -> show(id));
    button.setId("show-" + id);
    button.addClassNames("plain", "compact", "of-" + id);
    buttons.put(id, button);
    bar.add(button);
    add(holder);
    if (buttons.size() == 1) {
      show(id);
    }
    // Where there is room one of the others is always beside the text, and the row to choose it.
    if (beside(id) && !getElement().hasAttribute("data-side")) {
      getElement().setAttribute("data-side", id);
    }
  }

  private static boolean beside(String id) {
    return !id.equals("text") && !id.equals("outline");
  }

  /** Brings a pane to the front. */
  void show(String id) {
    getElement().setAttribute("data-pane", id);
    if (beside(id)) {
      getElement().setAttribute("data-side", id);
    }
    buttons.forEach(
        (name, button) ->
            button.getElement().setAttribute("aria-pressed", Boolean.toString(name.equals(id))));
  }
}
