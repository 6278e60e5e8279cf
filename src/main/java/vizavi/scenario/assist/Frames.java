package vizavi.scenario.assist;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts of a YAML text that are open where it is being skimmed, by their indentation. */
final class Frames {
  /**
   * Keys or items of one indentation.
   *
   * @param indent chars before them; -1 for the whole text
   * @param holder the part they are of
   * @param list whether they are items
   */
  record Frame(int indent, Twig holder, boolean list) {
    /** The part to which deeper lines belong. */
    Twig open() {
      return indent < 0 ? holder : holder.last();
    }
  }

  private static final int DEEPEST = 64;

  private final Deque<Frame> open = new ArrayDeque<>();

  Frames(Twig root) {
    open.push(new Frame(-1, root, false));
  }

  /** The deepest that is open. */
  Frame top() {
    return open.element();
  }

  /** Whether one more may be opened: nobody writes deeper, but anybody may paste deeper. */
  boolean mayDeepen() {
    return open.size() < DEEPEST;
  }

  /** Closes what is deeper. */
  void leave(int indent) {
    while (top().indent() > indent) {
      open.pop();
    }
  }

  /** Closes what is deeper, and a list whose dashes stand here: what begins here is no item. */
  Frame keysAt(int indent) {
    leave(indent);
    if (top().indent() == indent && top().list()) {
      open.pop();
    }
    return top();
  }

  /** That of a line's keys or items, opened where there is none yet. */
  Frame at(int indent, boolean list) {
    if (list) {
      leave(indent);
    } else {
      keysAt(indent);
    }
    if (top().indent() != indent || top().list() != list) {
      open.push(new Frame(indent, top().open(), list));
    }
    return top();
  }
}
