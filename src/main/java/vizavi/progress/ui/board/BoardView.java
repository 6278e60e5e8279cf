package vizavi.progress.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import vizavi.progress.BoardQuestion;
import vizavi.progress.BoardRow;
import vizavi.progress.Boards;
import vizavi.progress.Column;
import vizavi.progress.PeopleBoard;
import vizavi.progress.Sorting;
import vizavi.scoring.Skill;
import vizavi.shell.Places;

/** A mentor's people and how well they have mastered each skill. */
@Route("board")
@Menu(title = "menu.board", order = 3)
@RolesAllowed("MENTOR")
public class BoardView extends Div implements HasDynamicTitle, PeopleTable.Asks {
  /** People on one page: more would take the browser long. */
  private static final int PAGE = 50;

  private final transient Boards boards;
  private final transient Clock clock;
  private final Filters filters;
  private final Div people = new Div();
  private final Div paper = new Div();
  private final Span count = new Span();
  private final NativeButton asMap = new NativeButton(getTranslation("board.as-map"));
  private final NativeButton asTable = new NativeButton(getTranslation("board.as-table"));
  private transient BoardQuestion question = BoardQuestion.ALL;
  private transient PeopleBoard board;
  private boolean full;
  private int page;

  BoardView(Boards boards, Clock clock) {
    this.boards = boards;
    this.clock = clock;
    this.board = boards.board(question);
    this.filters = new Filters(board, () -> ask(question.sorting()));
    addClassNames("page", "board");
    Paragraph lead = new Paragraph(getTranslation("board.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("board.title")), lead);
    opening.addClassName("opening");
    add(opening);
    if (board.rows().isEmpty() && board.invited().isEmpty()) {
      add(empty());
      return;
    }
    people.addClassName("board-people");
    count.addClassName("small");
    count.getElement().setAttribute("role", "status");
    paper.addClassName("board-paper");
    paper.getElement().setAttribute("aria-hidden", "true");
    add(filters, tools(), people, paper);
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("board.title");
  }

  private Component empty() {
    Anchor go = new Anchor(Places.COHORTS, getTranslation("board.empty.go"));
    go.addClassName("button");
    Paragraph words = new Paragraph(getTranslation("board.empty.words"));
    Div empty = new Div(new H2(getTranslation("board.empty.title")), words, go);
    empty.addClassNames("card", "empty");
    return empty;
  }

  private Component tools() {
    choice(asMap, "as-map", false);
    choice(asTable, "as-table", true);
    Div ways = new Div(asMap, asTable);
    ways.addClassName("ways");
    ways.getElement().setAttribute("role", "group");
    ways.getElement().setAttribute("aria-label", getTranslation("board.ways"));
    Anchor csv = new Anchor(DownloadHandler.fromInputStream(event -> file()), "");
    csv.setText(getTranslation("board.csv"));
    csv.setId("csv");
    csv.addClassName("plain");
    NativeButton print = new NativeButton(getTranslation("board.print"), click -> print());
    print.setId("print");
    print.addClassName("plain");
    Div tools = new Div(ways, csv, print, count);
    tools.addClassNames("actions", "board-tools");
    return tools;
  }

  private void choice(NativeButton button, String id, boolean table) {
    button.setId(id);
    button.addClassName("plain");
    button.addClickListener(
        click -> {
          full = table;
          show();
        });
  }

  /** Asks the door afresh: the mentor may look after others than before. */
  private DownloadResponse file() {
    byte[] bytes = new Sheet(boards.board(question)).csv();
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), "board.csv", "text/csv;charset=utf-8", bytes.length);
  }

  private void print() {
    paper.getElement().setProperty("innerHTML", new Sheet(board).paper());
    addClassName("whole");
    getElement().executeJs("requestAnimationFrame(() => window.print())");
  }

  @Override
  public void sort(Column column) {
    ask(question.sorting().by(column));
    String id = "sort-" + column.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    getElement().executeJs("document.getElementById($0)?.focus()", id);
  }

  @Override
  public void open(BoardRow row, Skill skill, Figure figure) {
    new MadeDialog(boards.made(row.person(), skill, question), Places::review, figure).open();
  }

  private void ask(Sorting sorting) {
    question = filters.question(sorting, clock.instant());
    board = boards.board(question);
    page = 0;
    show();
  }

  private void show() {
    removeClassName("whole");
    paper.getElement().setProperty("innerHTML", "");
    asMap.getElement().setAttribute("aria-pressed", Boolean.toString(!full));
    asTable.getElement().setAttribute("aria-pressed", Boolean.toString(full));
    count.setText(getTranslation("board.count", board.rows().size()));
    people.removeAll();
    if (board.rows().isEmpty()) {
      people.add(new Paragraph(getTranslation("board.nobody")));
    } else {
      int from = page * PAGE;
      List<BoardRow> rows = board.rows().subList(from, Math.min(from + PAGE, board.rows().size()));
      people.add(
          Shade.legend(getTranslation("board.unknown")),
          new PeopleTable(rows, new Sheet(board), question.sorting(), full, this));
      if (board.rows().size() > PAGE) {
        people.add(pages(from, rows.size()));
      }
    }
    if (!board.invited().isEmpty()) {
      people.add(new Waiting(board.invited()));
    }
  }

  private Component pages(int from, int shown) {
    NativeButton back = turn("page-back", getTranslation("board.page.back"), -1);
    back.setEnabled(page > 0);
    NativeButton on = turn("page-on", getTranslation("board.page.on"), 1);
    on.setEnabled(from + shown < board.rows().size());
    Span where =
        new Span(getTranslation("board.page", from + 1, from + shown, board.rows().size()));
    Div pages = new Div(back, where, on);
    pages.addClassNames("actions", "pages");
    return pages;
  }

  private NativeButton turn(String id, String words, int by) {
    NativeButton turn =
        new NativeButton(
            words,
            click -> {
              page += by;
              show();
              people.getElement().executeJs("this.scrollIntoView()");
            });
    turn.setId(id);
    turn.addClassName("plain");
    return turn;
  }
}
