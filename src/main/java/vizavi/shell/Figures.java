package vizavi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table of figures with proper headings, which scrolls by itself where it is too wide. */
public class Figures extends Div {
  private final NativeTable table = new NativeTable();

  /** An empty table with these columns. */
  public Figures(List<String> columns) {
    addClassName("table-scroll");
    // Whoever has no mouse scrolls it with the arrow keys.
    getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    getElement().setAttribute("aria-label", String.join(", ", columns));
    table.addClassName("numbers");
    NativeTableRow head = table.getHead().addRow();
    columns.forEach(title -> head.add(heading(new Span(title), "col")));
    add(table);
  }

  /** Names the table above it. */
  public Figures caption(String words) {
    table.setCaptionText(words);
    getElement().setAttribute("aria-label", words);
    return this;
  }

  /** Adds a row of words under its heading. */
  public void row(String title, List<String> cells) {
    row(new Span(title), cells.stream().<Component>map(Span::new).toList());
  }

  /** Adds a row under its heading. */
  public void row(Component title, List<? extends Component> cells) {
    NativeTableRow row = table.getBody().addRow();
    row.add(heading(title, "row"));
    cells.forEach(cell -> row.add(new NativeTableCell(cell)));
  }

  private static NativeTableHeaderCell heading(Component title, String scope) {
    NativeTableHeaderCell heading = new NativeTableHeaderCell(title);
    heading.getElement().setAttribute("scope", scope);
    return heading;
  }
}
