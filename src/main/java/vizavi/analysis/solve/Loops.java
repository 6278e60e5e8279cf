package vizavi.analysis.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Finds ways round that change nothing but the number of turns. */
final class Loops {
  private final Space space;
  private final Ways ways;

  /** By state, its number when turns are not told apart. */
  private final int[] alike;

  /** By state without turns, the first state of those that are alike. */
  private final int[] first;

  private final int count;

  private Loops(Space space) {
    this.space = space;
    this.ways = new Ways(space);
    this.alike = new int[space.looked];
    var met = new Numbered(space.packing.words);
    var firsts = new ArrayList<Integer>();
    long[] packed = new long[space.packing.words];
    int[] values = space.machine.slots.start();
    for (int state = 0; state < space.looked; state++) {
      space.scene(state, values);
      values[Slots.TURN] = 0;
      space.packing.pack(values, packed);
      alike[state] = met.add(packed);
      if (alike[state] == firsts.size()) {
        firsts.add(state);
      }
    }
    this.first = firsts.stream().mapToInt(Integer::intValue).toArray();
    this.count = first.length;
  }

  /** At most one for each scene it begins in. */
  static List<Loop> of(Space space) {
    return new Loops(space).find();
  }

  private List<Loop> find() {
    var circles = new Circles(count, starts(), targets());
    var scenes = new HashSet<Integer>();
    var loops = new ArrayList<Loop>();
    int[] values = space.machine.slots.start();
    for (int one = 0; one < count; one++) {
      if (circles.round.get(circles.component[one])
          && scenes.add(space.scene(first[one], values))) {
        round(one, circles).ifPresent(loops::add);
      }
    }
    return List.copyOf(loops);
  }

  private int[] starts() {
    int[] starts = new int[count + 1];
    for (int one = 0; one < count; one++) {
      starts[one + 1] = starts[one] + space.edges[first[one] + 1] - space.edges[first[one]];
    }
    return starts;
  }

  private int[] targets() {
    int[] targets = new int[starts()[count]];
    int at = 0;
    for (int one = 0; one < count; one++) {
      for (int edge = space.edges[first[one]]; edge < space.edges[first[one] + 1]; edge++) {
        targets[at++] = to(edge);
      }
    }
    return targets;
  }

  /** Where an edge leads when turns are not told apart; -1 to an ending or beyond the budget. */
  private int to(int edge) {
    int target = space.target[edge];
    return target < 0 || target >= space.looked ? -1 : alike[target];
  }

  /** The shortest way back to a state inside its circle. */
  private java.util.Optional<Loop> round(int home, Circles circles) {
    int[] by = new int[count];
    Arrays.fill(by, -1);
    int[] from = new int[count];
    var open = new ArrayDeque<Integer>();
    open.add(home);
    while (!open.isEmpty()) {
      int here = open.poll();
      for (int edge = space.edges[first[here]]; edge < space.edges[first[here] + 1]; edge++) {
        int to = to(edge);
        if (to < 0 || circles.component[to] != circles.component[home] || by[to] >= 0) {
          continue;
        }
        by[to] = edge;
        from[to] = here;
        if (to == home) {
          return java.util.Optional.of(new Loop(ways.to(first[home]), back(home, by, from)));
        }
        open.add(to);
      }
    }
    return java.util.Optional.empty();
  }

  private List<String> back(int home, int[] by, int[] from) {
    var round = new ArrayList<String>();
    int at = home;
    do {
      round.add(space.machine.choices.get(space.reply[by[at]]).key());
      at = from[at];
    } while (at != home);
    Collections.reverse(round);
    return List.copyOf(round);
  }
}
