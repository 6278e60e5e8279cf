package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A key or an item as it was skimmed, with what stands below it. Built line by line. */
final class Twig {
  private final @Nullable Twig parent;
  private final String name;
  private final boolean item;
  private final int line;
  private final int column;
  private final List<Twig> children = new ArrayList<>();
  private String value = "";
  private int lastLine;

  private Twig(@Nullable Twig parent, String name, boolean item, int line, int column) {
    this.parent = parent;
    this.name = name;
    this.item = item;
    this.line = line;
    this.column = column;
    this.lastLine = line;
  }

  static Twig root() {
    return new Twig(null, "", false, 1, 1);
  }

  /** A new key below, at a line and a column from 1. */
  Twig key(String key, int at, int from) {
    return add(new Twig(this, key, false, at, from));
  }

  /** A new item below. */
  Twig item(int at, int from) {
    return add(new Twig(this, Integer.toString(children.size()), true, at, from));
  }

  private Twig add(Twig child) {
    children.add(child);
    child.reach(child.line);
    return child;
  }

  /** Takes a piece of the value; pieces on several lines are put together by spaces. */
  void say(String piece) {
    value = value.isEmpty() ? piece : value + " " + piece;
  }

  /** Says that this and all around it go on to a line. */
  void reach(int to) {
    for (Twig twig = this; twig != null; twig = twig.parent) {
      twig.lastLine = Math.max(twig.lastLine, to);
    }
  }

  /** The key without its quotes, or the number of the item. */
  String name() {
    return name;
  }

  /** Whether it is an item of a list. */
  boolean isItem() {
    return item;
  }

  int line() {
    return line;
  }

  int lastLine() {
    return lastLine;
  }

  int column() {
    return column;
  }

  String value() {
    return value;
  }

  List<Twig> children() {
    return children;
  }

  Optional<Twig> parent() {
    return Optional.ofNullable(parent);
  }

  /** The child of this name that was written first. */
  Optional<Twig> child(String key) {
    return children.stream().filter(child -> child.name.equals(key)).findFirst();
  }

  /** What stands below these keys, or nothing. */
  Optional<Twig> at(String... way) {
    Optional<Twig> twig = Optional.of(this);
    for (String step : way) {
      twig = twig.flatMap(one -> one.child(step));
    }
    return twig;
  }

  Twig last() {
    return children.isEmpty() ? this : children.getLast();
  }

  /** From the outermost key to this one; the root is no step. */
  List<Twig> way() {
    List<Twig> way = new ArrayList<>();
    for (Twig twig = this; twig.parent != null; twig = twig.parent) {
      way.addFirst(twig);
    }
    return way;
  }

  /** This and all below it. */
  Stream<Twig> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Twig::all));
  }
}
