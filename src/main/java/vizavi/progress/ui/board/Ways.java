package vizavi.progress.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** The choice between a heat map and a table with all figures. */
class Ways extends Div {
  private final NativeButton map = new NativeButton(getTranslation("board.as-map"));
  private final NativeButton table = new NativeButton(getTranslation("board.as-table"));

  /**
   * @param chosen is handed whether it is the table
   */
  Ways(Consumer<Boolean> chosen) {
    addClassName("ways");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("board.ways"));
    map.setId("as-map");
    map.addClassName("plain");
    map.addClickListener(click -> chosen.accept(false));
    table.setId("as-table");
    table.addClassName("plain");
    table.addClickListener(click -> chosen.accept(true));
    add(map, table);
  }

  /** Shows which of them is there. */
  void press(boolean full) {
    map.getElement().setAttribute("aria-pressed", Boolean.toString(!full));
    table.getElement().setAttribute("aria-pressed", Boolean.toString(full));
  }
}
