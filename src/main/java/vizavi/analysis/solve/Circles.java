package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds what goes round in a directed graph: strongly connected components by Tarjan's algorithm
 * (SIAM J. Comput. 1, 1972), without recursion.
 */
final class Circles {
  /** By node, the number of its component; what a component leads to has a lower number. */
  final int[] component;

  /** Components that can be gone round: of several nodes, or one that leads to itself. */
  final BitSet round = new BitSet();

  int count;

  private final int[] starts;
  private final int[] targets;
  private final int[] index;
  private final int[] low;
  private final int[] next;
  private final int[] stack;
  private final int[] path;
  private int met;
  private int stacked;

  /**
   * @param starts by node, where its edges begin in {@code targets}, and one more for the end
   * @param targets nodes; what is below 0 leads out of the graph
   */
  Circles(int nodes, int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
    component = new int[nodes];
    Arrays.fill(component, -1);
    index = new int[nodes];
    low = new int[nodes];
    next = new int[nodes];
    stack = new int[nodes];
    path = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      if (index[node] == 0) {
        from(node);
      }
    }
  }

  private void from(int root) {
    int depth = 0;
    path[depth] = enter(root);
    while (depth >= 0) {
      int node = path[depth];
      if (next[node] < starts[node + 1]) {
        int to = targets[next[node]++];
        if (to >= 0 && index[to] == 0) {
          path[++depth] = enter(to);
        } else if (to >= 0 && component[to] < 0) {
          low[node] = Math.min(low[node], index[to]);
          if (to == node) {
            selfish.set(node);
          }
        }
      } else {
        depth--;
        leave(node);
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
  }

  private final BitSet selfish = new BitSet();

  private int enter(int node) {
    index[node] = ++met;
    low[node] = met;
    next[node] = starts[node];
    stack[stacked++] = node;
    return node;
  }

  private void leave(int node) {
    if (low[node] != index[node]) {
      return;
    }
    if (stack[stacked - 1] != node || selfish.get(node)) {
      round.set(count);
    }
    int one;
    do {
      one = stack[--stacked];
      component[one] = count;
    } while (one != node);
    count++;
  }

  /** Nodes so that each comes after those it leads to; meaningless where there are circles. */
  int[] sinksFirst() {
    int[] order = new int[component.length];
    int[] at = new int[count + 1];
    for (int one : component) {
      at[one + 1]++;
    }
    for (int one = 0; one < count; one++) {
      at[one + 1] += at[one];
    }
    for (int node = 0; node < order.length; node++) {
      order[at[component[node]]++] = node;
    }
    return order;
  }
}
