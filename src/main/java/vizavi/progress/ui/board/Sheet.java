package vizavi.progress.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vizavi.account.Cohort;
import vizavi.analysis.mastery.Estimate;
import vizavi.attempt.Result;
import vizavi.progress.BoardRow;
import vizavi.progress.PeopleBoard;
import vizavi.scoring.Skill;
import vizavi.shell.Csv;
import vizavi.shell.Moment;
import vizavi.shell.Terms;

/**
 * A board with all its people, as a file for programs that calculate and as a table on paper: as it
 * was asked for, sorted and shaped.
 */
final class Sheet {
  private final PeopleBoard board;
  private final boolean full;
  private final Map<UUID, String> cohorts;

  /**
   * @param full with all figures, not only those of the heat map
   */
  Sheet(PeopleBoard board, boolean full) {
    this.board = board;
    this.full = full;
    this.cohorts = board.cohorts().stream().collect(Collectors.toMap(Cohort::id, Cohort::name));
  }

  /** Names of somebody's cohorts, by name. */
  String cohorts(BoardRow row) {
    return row.cohorts().stream()
        .map(id -> cohorts.getOrDefault(id, ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  byte[] csv() {
    var csv = new Csv(columns());
    board.rows().forEach(row -> csv.row(cells(row)));
    return csv.bytes();
  }

  private List<String> columns() {
    var columns = new ArrayList<String>();
    columns.add(translate("board.column.name"));
    columns.add(translate("board.column.cohorts"));
    for (var skill : Skill.values()) {
      columns.add(Terms.skill(skill));
      if (full) {
        columns.add(translate("board.column.low", Terms.skill(skill)));
        columns.add(translate("board.column.high", Terms.skill(skill)));
      }
    }
    if (full) {
      columns.add(translate("board.column.attempts"));
      columns.add(translate("board.column.passed"));
    }
    columns.add(translate("board.column.last"));
    columns.add(translate("board.column.overdue"));
    columns.add(translate("board.column.sign-in"));
    return columns;
  }

  private List<Object> cells(BoardRow row) {
    var cells = new ArrayList<Object>();
    cells.add(row.name());
    cells.add(cohorts(row));
    for (var skill : Skill.values()) {
      var estimate = row.mastery().get(skill);
      cells.add(known(estimate, estimate.value()));
      if (full) {
        cells.add(known(estimate, estimate.low()));
        cells.add(known(estimate, estimate.high()));
      }
    }
    if (full) {
      cells.add(row.count());
      cells.add(row.passed());
    }
    cells.add(results(row));
    cells.add(row.overdue());
    cells.add(signIn(row));
    return cells;
  }

  private static Object known(Estimate estimate, double value) {
    return estimate.known() ? (Object) Math.round(value) : "";
  }

  /** The results shown: the last one, in the full table the last few. */
  List<Result> last(BoardRow row) {
    return full ? row.last() : row.last().stream().limit(1).toList();
  }

  private String results(BoardRow row) {
    return last(row).stream().map(this::result).collect(Collectors.joining("; "));
  }

  /** A result in words. */
  String result(Result one) {
    String title = board.scenarios().getOrDefault(one.scenario(), one.scenario());
    return translate("board.last.one", title, Moment.day(one.ended()), one.overall());
  }

  static String signIn(BoardRow row) {
    return row.lastSignIn().map(Moment::day).orElseGet(() -> translate("board.never"));
  }

  /** The table for paper: plain HTML, because a thousand people as components would take long. */
  String paper() {
    var html = new StringBuilder("<table class='numbers'><thead><tr>");
    heads().forEach(head -> html.append("<th scope='col'>").append(safe(head)).append("</th>"));
    html.append("</tr></thead><tbody>");
    board.rows().forEach(row -> paper(html, row));
    return html.append("</tbody></table>").toString();
  }

  private List<String> heads() {
    var heads = new ArrayList<String>();
    heads.add(translate("board.column.name"));
    heads.add(translate("board.column.cohorts"));
    for (var skill : Skill.values()) {
      heads.add(Terms.skill(skill));
    }
    if (full) {
      heads.add(translate("board.column.passed"));
    }
    heads.add(translate("board.column.last"));
    heads.add(translate("board.column.overdue"));
    heads.add(translate("board.column.sign-in"));
    return heads;
  }

  private void paper(StringBuilder html, BoardRow row) {
    html.append("<tr><th scope='row'>").append(safe(row.name())).append("</th>");
    cell(html, cohorts(row));
    for (var skill : Skill.values()) {
      var estimate = row.mastery().get(skill);
      html.append("<td class='heat ").append(Shade.of(estimate)).append("'>");
      html.append(safe(Figure.words(estimate, full))).append("</td>");
    }
    if (full) {
      cell(html, translate("board.passed-of", row.passed(), row.count()));
    }
    cell(html, results(row));
    cell(html, Integer.toString(row.overdue()));
    cell(html, signIn(row));
    html.append("</tr>");
  }

  private static void cell(StringBuilder html, String words) {
    html.append("<td>").append(safe(words)).append("</td>");
  }

  private static String safe(String words) {
    return HtmlUtils.htmlEscape(words);
  }
}
