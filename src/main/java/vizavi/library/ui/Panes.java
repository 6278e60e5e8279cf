package vizavi.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
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
  private String pane = "";
  private String side = "";
  private boolean wide;

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
    if (beside(id) && side.isEmpty()) {
      putBeside(id);
    }
    press();
  }

  private static boolean beside(String id) {
    return !id.equals("text") && !id.equals("outline");
  }

  /** Brings a pane to the front. */
  void show(String id) {
    pane = id;
    getElement().setAttribute("data-pane", id);
    if (beside(id)) {
      putBeside(id);
    }
    press();
  }

  private void putBeside(String id) {
    side = id;
    getElement().setAttribute("data-side", id);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs(
            """
            const wide = matchMedia('(min-width: 1000px)');
            const tell = () => this.$server.wide(wide.matches);
            wide.addEventListener('change', tell);
            tell();""");
  }

  /** The browser tells whether there is room for panes side by side. */
  @ClientCallable
  void wide(boolean now) {
    wide = now;
    press();
  }

  /** Where panes stand side by side, the row chooses only the one beside the text. */
  private void press() {
    String shown = wide ? side : pane;
    buttons.forEach(
        (name, button) ->
            button.getElement().setAttribute("aria-pressed", Boolean.toString(name.equals(shown))));
  }
}
