package vizavi.progress;

import java.util.Comparator;

/** In which order the people of a board come; those alike by name. */
public record Sorting(Column column, boolean descending) {
  public static final Sorting BY_NAME = new Sorting(Column.NAME, false);

  /** The same column the other way round, or another column, smallest first. */
  public Sorting by(Column other) {
    return new Sorting(other, other == column && !descending);
  }

  Comparator<BoardRow> comparator() {
    var order = column.ascending();
    return Comparator.comparing(column::empty)
        .thenComparing(descending ? order.reversed() : order)
        .thenComparing(Column.NAME.ascending())
        .thenComparing(BoardRow::person);
  }
}
