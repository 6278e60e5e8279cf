package vizavi.progress.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import vizavi.progress.BoardRow;

/** Which part of many people is shown, and the ways to the parts before and after. */
class Pages extends Div {
  /** People on one page: more would take the browser long. */
  private static final int SIZE = 50;

  private final transient List<BoardRow> rows;
  private final int page;

  /**
   * @param page from 1; beyond the last one it is the last one
   * @param turns is handed another page
   */
  Pages(List<BoardRow> rows, int page, IntConsumer turns) {
    this.rows = rows;
    int last = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
    this.page = Math.min(page, last);
    addClassNames("actions", "pages");
    NativeButton back = turn("page-back", getTranslation("board.page.back"), -1, turns);
    back.setEnabled(this.page > 1);
    NativeButton on = turn("page-on", getTranslation("board.page.on"), 1, turns);
    on.setEnabled(this.page < last);
    add(back, new Span(getTranslation("board.page", from() + 1, until(), rows.size())), on);
    setVisible(last > 1);
  }

  /** The people of this page. */
  List<BoardRow> rows() {
    return rows.subList(from(), until());
  }

  private int from() {
    return (page - 1) * SIZE;
  }

  private int until() {
    return Math.min(from() + SIZE, rows.size());
  }

  private NativeButton turn(String id, String words, int by, IntConsumer turns) {
    NativeButton turn = new NativeButton(words, click -> turns.accept(page + by));
    turn.setId(id);
    turn.addClassName("plain");
    return turn;
  }
}
