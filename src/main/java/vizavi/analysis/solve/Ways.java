package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vizavi.play.Dice;

/** Makes routes of edges: the replies, and a seed with which the engine goes the same way. */
final class Ways {
  private static final int SEEDS = 1 << 22;

  private final Space space;
  private final Machine machine;

  Ways(Space space) {
    this.space = space;
    this.machine = space.machine;
  }

  /** The way on which a state was met. */
  Route to(int state) {
    return along(path(space.cameBy[state]));
  }

  /** The way on which something was first seen. */
  Route seen(int by) {
    return along(path(by));
  }

  /** The way to a state where a reply is offered, and the reply. */
  Route giving(int state, int reply) {
    int edge = space.edges[state];
    while (space.reply[edge] != reply) {
      edge++;
    }
    return along(path(edge));
  }

  /** An opening and the edges after it, up to an edge. */
  private List<Integer> path(int by) {
    var path = new ArrayList<Integer>();
    int edge = by;
    while (edge >= 0) {
      path.add(edge);
      edge = space.cameBy[space.source(edge)];
    }
    path.add(edge);
    Collections.reverse(path);
    return path;
  }

  /**
   * @param path {@code ~n} for the n-th opening, then edges
   */
  Route along(List<Integer> path) {
    var replies = new ArrayList<String>();
    var thrown = new ArrayList<Integer>();
    var walk = new Walk(machine);
    var luck = new Luck.Every();
    luck.begin();
    for (int nth = 0; nth <= ~path.getFirst(); nth++) {
      walk.open(luck);
      if (nth < ~path.getFirst()) {
        luck.next();
      }
    }
    note(luck, thrown);
    int[] before = walk.values.clone();
    for (int edge : path.subList(1, path.size())) {
      var choice = machine.choices.get(space.reply[edge]);
      replies.add(choice.key());
      give(walk, before, choice, nth(edge), luck);
      note(luck, thrown);
      before = walk.values.clone();
    }
    return new Route(List.copyOf(replies), name(walk.at), seed(thrown));
  }

  private static void give(
      Walk walk, int[] before, Machine.Choice choice, int nth, Luck.Every luck) {
    luck.begin();
    for (int lucks = 0; lucks <= nth; lucks++) {
      walk.be(before);
      walk.give(choice, luck);
      if (lucks < nth) {
        luck.next();
      }
    }
  }

  /** Which luck of its reply an edge is. */
  private int nth(int edge) {
    int state = space.source(edge);
    int nth = 0;
    while (edge - nth - 1 >= space.edges[state]
        && space.reply[edge - nth - 1] == space.reply[edge]) {
      nth++;
    }
    return nth;
  }

  private static void note(Luck.Every luck, List<Integer> thrown) {
    for (int chance : luck.record()) {
      thrown.add(chance);
    }
  }

  private String name(int at) {
    return at < 0 ? machine.endings.get(~at) : machine.rooms.get(at).id();
  }

  /** The first seed whose dice fall so; 0 if so many seeds do not do it. */
  private static long seed(List<Integer> thrown) {
    for (long seed = 0; seed < SEEDS; seed++) {
      if (falls(seed, thrown)) {
        return seed;
      }
    }
    return 0;
  }

  private static boolean falls(long seed, List<Integer> thrown) {
    long dice = seed;
    for (int chance : thrown) {
      dice = Dice.thrown(dice);
      if ((Dice.face(dice, 100) < Math.abs(chance)) != (chance > 0)) {
        return false;
      }
    }
    return true;
  }

  /** A way from the best opening on that earns the most, as {@link Values#most} worked it out. */
  Route best(int[] values, Measure measure) {
    int opening = bestOpening(space, values, measure);
    var path = new ArrayList<Integer>();
    path.add(~opening);
    int at = space.openings[opening];
    while (at >= 0 && at < space.looked && values[at] != Values.NONE) {
      int edge = edge(at, values, measure);
      path.add(edge);
      at = space.target[edge];
    }
    return along(path);
  }

  /** The opening from which the most can come. */
  static int bestOpening(Space space, int[] values, Measure measure) {
    int best = 0;
    for (int one = 1; one < space.openings.length; one++) {
      if (Values.after(values, measure, space.openings[one])
          > Values.after(values, measure, space.openings[best])) {
        best = one;
      }
    }
    return best;
  }

  private int edge(int state, int[] values, Measure measure) {
    for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
      int after = Values.after(values, measure, space.target[edge]);
      if (after != Values.NONE && measure.gain()[space.reply[edge]] + after == values[state]) {
        return edge;
      }
    }
    throw new IllegalStateException("state " + state + " leads nowhere");
  }
}
