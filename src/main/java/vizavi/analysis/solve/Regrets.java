package vizavi.analysis.solve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the replies of each scene in every state in which they are offered together. */
final class Regrets {
  private final Space space;
  private final int[] best;
  private final Measure overall;
  private final int[] states;

  /** By reply: offered, best, alone, least regret, most regret. */
  private final int[][] figures;

  private final int[] reply;
  private final int[] worth;

  static Map<String, Decision> of(Space space, int[] best, Measure overall) {
    return new Regrets(space, best, overall).decisions();
  }

  private Regrets(Space space, int[] best, Measure overall) {
    this.space = space;
    this.best = best;
    this.overall = overall;
    this.states = new int[space.machine.rooms.size()];
    this.figures = new int[space.machine.choices.size()][];
    int most = space.machine.rooms.stream().mapToInt(room -> room.choices().length).max().orElse(0);
    this.reply = new int[most];
    this.worth = new int[most];
  }

  private Map<String, Decision> decisions() {
    int[] values = space.machine.slots.start();
    for (int state = 0; state < space.looked; state++) {
      if (best[state] != Values.NONE) {
        states[space.scene(state, values)]++;
        compare(state, replies(state));
      }
    }
    var all = new LinkedHashMap<String, Decision>();
    for (int scene = 0; scene < states.length; scene++) {
      var room = space.machine.rooms.get(scene);
      if (states[scene] > 0) {
        all.put(room.id(), new Decision(room.id(), states[scene], replies(room)));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** Fills in the replies of a state and what each is worth; how many there are. */
  private int replies(int state) {
    int count = 0;
    for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
      int after = Values.after(best, overall, space.target[edge]);
      // where no ending can be reached any more, nothing is earned
      int all = after == Values.NONE ? 0 : overall.gain()[space.reply[edge]] + after;
      if (count > 0 && reply[count - 1] == space.reply[edge]) {
        worth[count - 1] = Math.max(worth[count - 1], all);
      } else {
        reply[count] = space.reply[edge];
        worth[count++] = all;
      }
    }
    return count;
  }

  private void compare(int state, int count) {
    int equals = 0;
    for (int one = 0; one < count; one++) {
      equals += worth[one] == best[state] ? 1 : 0;
    }
    for (int one = 0; one < count; one++) {
      note(reply[one], best[state] - worth[one], equals == 1);
    }
  }

  private void note(int which, int regret, boolean single) {
    if (figures[which] == null) {
      figures[which] = new int[] {0, 0, 0, Integer.MAX_VALUE, 0};
    }
    int[] figure = figures[which];
    figure[0]++;
    figure[1] += regret == 0 ? 1 : 0;
    figure[2] += regret == 0 && single ? 1 : 0;
    figure[3] = Math.min(figure[3], regret);
    figure[4] = Math.max(figure[4], regret);
  }

  private Map<String, Decision.Figure> replies(Machine.Room room) {
    var replies = new LinkedHashMap<String, Decision.Figure>();
    for (var choice : room.choices()) {
      int[] figure = figures[choice.number()];
      if (figure != null) {
        replies.put(
            choice.reply().id(),
            new Decision.Figure(
                figure[0], figure[1], figure[2], Gains.points(figure[3]), Gains.points(figure[4])));
      }
    }
    return Collections.unmodifiableMap(replies);
  }
}
