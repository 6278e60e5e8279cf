package vizavi.analysis.solve;

import java.util.Arrays;

/**
 * The states met and what leads from one to the next. An edge is a reply with one of its lucks; the
 * edges of a state stand together, those of one reply side by side, in the order of {@link
 * Luck.Every}.
 */
final class Space {
  final Machine machine;
  final Packing packing;
  final Numbered states;

  /** The edge that led to a state first; {@code ~n} for the n-th opening. */
  int[] cameBy = new int[1 << 12];

  /** Where the edges of each state that was looked at begin, and one more. */
  int[] edges = new int[1 << 12];

  /** By edge: the reply's number. */
  int[] reply = new int[1 << 14];

  /** By edge: the state it leads to, or ~ the number of an ending. */
  int[] target = new int[1 << 14];

  /** States or endings in which the play may open. */
  int[] openings = new int[0];

  /** How many states were looked at: those numbered below it. */
  int looked;

  private int size;

  Space(Machine machine, Packing packing) {
    this.machine = machine;
    this.packing = packing;
    this.states = new Numbered(packing.words);
  }

  boolean whole() {
    return looked == states.size();
  }

  int edgeCount() {
    return size;
  }

  void addOpening(int to) {
    openings = Arrays.copyOf(openings, openings.length + 1);
    openings[openings.length - 1] = to;
  }

  /** The number of a state met now, by an edge or opening. */
  int meet(long[] packed, int by) {
    int before = states.size();
    int number = states.add(packed);
    if (number == before) {
      if (number == cameBy.length) {
        cameBy = Arrays.copyOf(cameBy, 2 * number);
      }
      cameBy[number] = by;
    }
    return number;
  }

  void addEdge(int given, int to) {
    if (size == reply.length) {
      reply = Arrays.copyOf(reply, 2 * size);
      target = Arrays.copyOf(target, 2 * size);
    }
    reply[size] = given;
    target[size++] = to;
  }

  /** The edges of one more state are complete. */
  void look() {
    if (looked + 2 > edges.length) {
      edges = Arrays.copyOf(edges, 2 * edges.length);
    }
    edges[++looked] = size;
  }

  /** The state an edge starts from. */
  int source(int edge) {
    int found = Arrays.binarySearch(edges, 0, looked + 1, edge);
    if (found < 0) {
      return -found - 2;
    }
    // states without edges begin at the same edge as the one after them
    while (found < looked && edges[found + 1] == edge) {
      found++;
    }
    return found;
  }

  /** The scene a state waits in. */
  int scene(int state, int[] values) {
    packing.unpack(states.packed(), states.offset(state), values);
    return values[Slots.SCENE];
  }
}
