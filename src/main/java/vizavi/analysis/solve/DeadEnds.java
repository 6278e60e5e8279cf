package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds states from which no ending can be reached. */
final class DeadEnds {
  private DeadEnds() {}

  /** Shortest ways there, at most one for each scene. */
  static List<Route> of(Space space, Circles circles) {
    boolean[] ends = ends(space, circles);
    var ways = new Ways(space);
    var scenes = new HashSet<Integer>();
    var dead = new ArrayList<Route>();
    int[] values = space.machine.slots.start();
    for (int state = 0; state < space.looked; state++) {
      if (!ends[circles.component[state]] && scenes.add(space.scene(state, values))) {
        dead.add(ways.to(state));
      }
    }
    return List.copyOf(dead);
  }

  /** By component, whether an ending can be reached from it. */
  private static boolean[] ends(Space space, Circles circles) {
    boolean[] ends = new boolean[circles.count];
    for (int state : circles.sinksFirst()) {
      int mine = circles.component[state];
      for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
        int to = space.target[edge];
        ends[mine] |= to < 0 || ends[circles.component[to]];
      }
    }
    return ends;
  }
}
