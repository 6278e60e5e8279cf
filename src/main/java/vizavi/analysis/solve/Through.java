package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points of whole plays that come through a scene or to an ending. */
final class Through {
  private final Space space;
  private final Both ahead;
  private final Measure measure;
  private final int[] mostSoFar;
  private final int[] leastSoFar;

  Through(Space space, Values values, Measure measure, Both ahead) {
    this.space = space;
    this.ahead = ahead;
    this.measure = measure;
    this.mostSoFar = values.soFar(measure);
    this.leastSoFar = values.soFar(measure.turnedRound());
  }

  /** By ending, in the author's order. */
  Map<String, Range> endings() {
    var machine = space.machine;
    int[] most = none(machine.endings.size());
    int[] least = none(machine.endings.size());
    for (int opening : space.openings) {
      if (opening < 0) {
        most[~opening] = measure.atEnding()[~opening];
        least[~opening] = -measure.atEnding()[~opening];
      }
    }
    for (int state = 0; state < space.looked; state++) {
      for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
        if (space.target[edge] < 0) {
          int ending = ~space.target[edge];
          int gain = measure.gain()[space.reply[edge]] + measure.atEnding()[ending];
          most[ending] = Math.max(most[ending], mostSoFar[state] + gain);
          least[ending] = Math.max(least[ending], leastSoFar[state] - gain);
        }
      }
    }
    return ranges(machine.endings, most, least);
  }

  /** By scene that waits for a reply, in the author's order. */
  Map<String, Range> scenes() {
    var rooms = space.machine.rooms;
    int[] most = none(rooms.size());
    int[] least = none(rooms.size());
    int[] best = ahead.most();
    int[] worst = ahead.least();
    int[] here = space.machine.slots.start();
    for (int state = 0; state < space.looked; state++) {
      if (best[state] != Values.NONE) {
        int scene = space.scene(state, here);
        most[scene] = Math.max(most[scene], mostSoFar[state] + best[state]);
        least[scene] = Math.max(least[scene], leastSoFar[state] + worst[state]);
      }
    }
    return ranges(rooms.stream().map(Machine.Room::id).toList(), most, least);
  }

  private static int[] none(int size) {
    int[] all = new int[size];
    Arrays.fill(all, Values.NONE);
    return all;
  }

  private static Map<String, Range> ranges(List<String> ids, int[] most, int[] least) {
    var ranges = new LinkedHashMap<String, Range>();
    for (int one = 0; one < most.length; one++) {
      if (most[one] != Values.NONE) {
        ranges.put(ids.get(one), new Range(Gains.points(-least[one]), Gains.points(most[one])));
      }
    }
    return Collections.unmodifiableMap(ranges);
  }
}
