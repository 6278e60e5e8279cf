package vizavi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as Markdown, each column as wide as its longest cell. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    rows.add(List.of(head));
  }

  void add(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    rows.add(row);
  }

  /** A share as people write it here: .75 for three quarters. */
  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String outOf(int some, int all) {
    return all == 0 ? "-" : some + " of " + all;
  }

  @Override
  public String toString() {
    int columns = rows.getFirst().size();
    var text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i)));
      if (i == 0) {
        text.append("|---".repeat(columns)).append("|\n");
      }
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
