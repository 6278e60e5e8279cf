package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a scenario may go if conditions are left aside: from each scene, by a reply or by itself.
 *
 * @param replies by scene, a step for each reply
 * @param silent by scene, where it goes by itself; empty where a reply is sure to be offered
 * @param alarms scenes triggers lead to from anywhere, each once
 */
record Course(List<List<Step>> replies, List<int[]> silent, int[] alarms) {

  /** A reply's effects and the scenes it may lead to. */
  record Step(int[][] effects, int[] to) {}

  static Course of(Machine machine) {
    var replies = new ArrayList<List<Step>>();
    var silent = new ArrayList<int[]>();
    for (var room : machine.rooms) {
      replies.add(Arrays.stream(room.choices()).map(Course::step).toList());
      boolean asks = Arrays.stream(room.choices()).anyMatch(one -> one.when() == Test.ALWAYS);
      silent.add(asks ? new int[0] : scenes(room.ways()));
    }
    int[] alarms =
        Arrays.stream(machine.alarms).mapToInt(Machine.Alarm::to).filter(to -> to >= 0).toArray();
    return new Course(replies, silent, alarms);
  }

  private static Step step(Machine.Choice choice) {
    int[] effects = choice.said() < 0 ? new int[0] : new int[] {choice.said(), 0, 1, 0, 1};
    var all = Stream.concat(Arrays.stream(choice.effects()), Stream.of(effects));
    return new Step(all.filter(one -> one.length > 0).toArray(int[][]::new), scenes(choice.ways()));
  }

  private static int[] scenes(Machine.Way[] ways) {
    return Arrays.stream(ways).mapToInt(Machine.Way::to).filter(to -> to >= 0).distinct().toArray();
  }

  int scenes() {
    return replies.size();
  }

  /** Whether some scene can come again, triggers aside. */
  boolean circular() {
    int[] starts = new int[scenes() + 1];
    var targets = new ArrayList<Integer>();
    for (int scene = 0; scene < scenes(); scene++) {
      Set<Integer> next = new HashSet<>();
      Arrays.stream(silent.get(scene)).forEach(next::add);
      replies.get(scene).forEach(step -> Arrays.stream(step.to()).forEach(next::add));
      targets.addAll(next);
      starts[scene + 1] = targets.size();
    }
    int[] all = targets.stream().mapToInt(Integer::intValue).toArray();
    return !new Circles(scenes(), starts, all).round.isEmpty();
  }
}
