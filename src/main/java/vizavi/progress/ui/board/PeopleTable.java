package vizavi.progress.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.attempt.Result;
import vizavi.progress.BoardRow;
import vizavi.progress.Column;
import vizavi.progress.Sorting;
import vizavi.scoring.Skill;
import vizavi.shell.Address;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Terms;

/** People and skills, a page of them: as a heat map, or as a table with all figures. */
class PeopleTable extends Div {
  /** What the table asks of its view. */
  interface Asks {
    void sort(Column column);

    void open(BoardRow row, Skill skill, Figure figure);
  }

  private final Sheet sheet;
  private final transient Choices choices;
  private final boolean full;
  private final transient Asks asks;

  PeopleTable(List<BoardRow> rows, Sheet sheet, Choices choices, Asks asks) {
    this.sheet = sheet;
    this.choices = choices;
    this.full = choices.full();
    this.asks = asks;
    addClassNames("table-scroll", "people-table", full ? "full" : "map");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("board.table"));
    NativeTable table = new NativeTable();
    table.addClassName("numbers");
    table.getHead().add(heads());
    rows.forEach(row -> table.getBody().add(row(row)));
    add(table);
  }

  private NativeTableRow heads() {
    NativeTableRow heads = new NativeTableRow();
    heads.add(head(getTranslation("board.column.name"), Column.NAME));
    for (Skill skill : Skill.values()) {
      heads.add(head(Terms.skill(skill), Column.of(skill)));
    }
    if (full) {
      heads.add(head(getTranslation("board.column.passed"), Column.COUNT));
    }
    heads.add(head(getTranslation("board.column.last"), Column.LAST));
    heads.add(head(getTranslation("board.column.overdue"), Column.OVERDUE));
    heads.add(head(getTranslation("board.column.sign-in"), Column.SIGN_IN));
    return heads;
  }

  private NativeTableHeaderCell head(String words, Column column) {
    Sorting sorting = choices.sorting();
    boolean here = sorting.column() == column;
    NativeButton sort = new NativeButton(words, click -> asks.sort(column));
    sort.addClassName("sort");
    sort.setId("sort-" + Address.word(column));
    if (here) {
      sort.addClassName(sorting.descending() ? "down" : "up");
    }
    NativeTableHeaderCell head = new NativeTableHeaderCell(sort);
    head.getElement().setAttribute("scope", "col");
    if (here) {
      head.getElement()
          .setAttribute("aria-sort", sorting.descending() ? "descending" : "ascending");
    }
    return head;
  }

  private NativeTableRow row(BoardRow row) {
    NativeTableRow cells = new NativeTableRow();
    cells.add(name(row));
    for (Skill skill : Skill.values()) {
      Figure figure =
          new Figure(
              row.name(),
              skill,
              row.mastery().get(skill),
              full,
              opener -> asks.open(row, skill, opener));
      cells.add(cell("heat-cell", figure));
    }
    if (full) {
      cells.add(cell("count", count(row)));
    }
    cells.add(cell("last", last(row)));
    cells.add(cell("overdue", overdue(row)));
    cells.add(cell("sign-in", signIn(row)));
    return cells;
  }

  private NativeTableHeaderCell name(BoardRow row) {
    NativeTableHeaderCell name =
        new NativeTableHeaderCell(new Anchor(choices.trainee(row.person()), row.name()));
    name.getElement().setAttribute("scope", "row");
    Span cohorts = new Span(sheet.cohorts(row));
    cohorts.addClassName("small");
    name.add(cohorts);
    return name;
  }

  private static NativeTableCell cell(String className, Component content) {
    NativeTableCell cell = new NativeTableCell(content);
    cell.addClassName(className);
    return cell;
  }

  private Component count(BoardRow row) {
    if (row.count() == 0) {
      return new Span("–");
    }
    String words = getTranslation("board.passed-of", row.passed(), row.count());
    Anchor all = new Anchor(choices.trainee(row.person()), words);
    all.setAriaLabel(getTranslation("board.count.of", words, row.name()));
    return all;
  }

  private Component last(BoardRow row) {
    Div last = new Div();
    last.addClassName("last-results");
    sheet.last(row).forEach(one -> last.add(result(row, one)));
    return last;
  }

  private Anchor result(BoardRow row, Result one) {
    Anchor link = new Anchor(Places.review(one.attempt()), Integer.toString(one.overall()));
    link.addClassNames("result", one.passed() ? "good" : "bad");
    Span when = new Span(Moment.day(one.ended()));
    when.addClassName("small");
    link.add(when);
    String passed =
        one.passed() ? getTranslation("debrief.passed") : getTranslation("debrief.not-passed");
    link.setAriaLabel(getTranslation("board.result.of", row.name(), sheet.result(one), passed));
    link.setTitle(sheet.result(one) + ", " + passed);
    return link;
  }

  private Component overdue(BoardRow row) {
    if (row.overdue() == 0) {
      return new Span("–");
    }
    Anchor link = new Anchor(choices.trainee(row.person()));
    link.add(new Badge(Integer.toString(row.overdue()), "bad"));
    link.setAriaLabel(getTranslation("board.overdue.of", row.overdue(), row.name()));
    return link;
  }

  private Component signIn(BoardRow row) {
    return row.lastSignIn().isPresent()
        ? new Span(Sheet.signIn(row))
        : new Badge(Sheet.signIn(row), "even");
  }
}
