package vizavi.progress.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import vizavi.progress.BoardQuestion;
import vizavi.progress.BoardRow;
import vizavi.progress.Boards;
import vizavi.progress.Column;
import vizavi.progress.PeopleBoard;
import vizavi.scoring.Skill;
import vizavi.shell.Address;
import vizavi.shell.Places;

/** A mentor's people and how well they have mastered each skill. */
@Route("board")
@Menu(title = "menu.board", order = 3)
@RolesAllowed("MENTOR")
public class BoardView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, PeopleTable.Asks {
  private final transient Boards boards;
  private final transient Clock clock;
  private final Component tools;
  private final Div people = new Div();
  private final Div paper = new Div();
  private final Span count = new Span();
  private final Ways ways = new Ways(this::shape);
  private transient Choices choices = Choices.NONE;
  private transient BoardQuestion question = BoardQuestion.ALL;
  private transient PeopleBoard board;

  BoardView(Boards boards, Clock clock) {
    this.boards = boards;
    this.clock = clock;
    addClassNames("page", "board");
    people.addClassName("board-people");
    count.addClassName("small");
    count.getElement().setAttribute("role", "status");
    paper.addClassName("board-paper");
    paper.getElement().setAttribute("aria-hidden", "true");
    tools = tools();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Choices asked = Choices.in(event.getLocation().getQueryParameters());
    ask(asked.ofEverybody());
    PeopleBoard everybody = board;
    Choices kept = asked.among(everybody);
    if (!kept.cohorts().isEmpty() || !kept.scenario().equals(asked.scenario())) {
      ask(kept);
    }
    choices = kept;
    removeAll();
    add(opening());
    if (everybody.rows().isEmpty() && everybody.invited().isEmpty()) {
      add(empty());
      return;
    }
    Filters filters = new Filters(everybody, kept, changed -> choose(changed.over(choices)));
    add(filters, tools, people, paper);
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("board.title");
  }

  private Component opening() {
    Paragraph lead = new Paragraph(getTranslation("board.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("board.title")), lead);
    opening.addClassName("opening");
    return opening;
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

  /** Asks the door afresh: the mentor may look after others than before. */
  private DownloadResponse file() {
    byte[] bytes = new Sheet(boards.board(question), choices.full()).csv();
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), "board.csv", "text/csv;charset=utf-8", bytes.length);
  }

  private void print() {
    paper.getElement().setProperty("innerHTML", new Sheet(board, choices.full()).paper());
    addClassName("whole");
    getElement().executeJs("requestAnimationFrame(() => window.print())");
  }

  @Override
  public void sort(Column column) {
    choose(choices.sorted(choices.sorting().by(column)));
    getElement().executeJs("document.getElementById($0)?.focus()", "sort-" + Address.word(column));
  }

  @Override
  public void open(BoardRow row, Skill skill, Figure figure) {
    new MadeDialog(boards.made(row.person(), skill, question), Places::review, figure).open();
  }

  /** Other people, other attempts or another order. */
  private void choose(Choices now) {
    ask(now);
    keep(now);
  }

  private void ask(Choices now) {
    question = now.question(clock.instant());
    board = boards.board(question);
  }

  /** Shows the board as chosen. */
  private void keep(Choices now) {
    choices = now;
    show();
    Address.keep(Places.BOARD, now.parameters());
  }

  private void show() {
    removeClassName("whole");
    paper.getElement().setProperty("innerHTML", "");
    ways.press(choices.full());
    count.setText(getTranslation("board.count", board.rows().size()));
    people.removeAll();
    if (board.rows().isEmpty()) {
      people.add(new Paragraph(getTranslation("board.nobody")));
    } else {
      Pages pages = new Pages(board.rows(), choices.page(), this::turn);
      people.add(
          Shade.legend(getTranslation("board.unknown")),
          new PeopleTable(pages.rows(), new Sheet(board, choices.full()), choices, this),
          pages);
    }
    if (!board.invited().isEmpty()) {
      people.add(new Waiting(board.invited()));
    }
  }

  private void shape(boolean table) {
    keep(choices.as(table));
  }

  private void turn(int page) {
    keep(choices.page(page));
    people.getElement().executeJs("this.scrollIntoView()");
  }
}
