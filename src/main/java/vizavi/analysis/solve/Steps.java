package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * By slot, what divides the difference of any two values it can come to: by changes, by being set
 * anew, and by being stopped at the end of its range. Values that are moved by such steps meet
 * those that were not moved, also after a change that the range cuts short for only one of them.
 */
final class Steps {
  private final Machine machine;
  private final int[] steps;

  private Steps(Machine machine) {
    this.machine = machine;
    this.steps = new int[machine.slots.size()];
  }

  /** At least 1 each; 1 where nothing is ever added to a slot. */
  static int[] of(Machine machine) {
    var steps = new Steps(machine);
    steps.effects(1).forEach(effect -> steps.divide(effect[0], effect[2]));
    boolean[] changed = steps.changed();
    steps.effects(0).forEach(effect -> steps.differ(effect[0], effect[2]));
    int[] start = machine.slots.start();
    for (int slot = 0; slot < changed.length; slot++) {
      steps.differ(slot, start[slot]);
      steps.differ(slot, machine.slots.to(slot));
      steps.steps[slot] = changed[slot] ? Math.max(1, steps.steps[slot]) : 1;
    }
    return steps.steps;
  }

  private boolean[] changed() {
    boolean[] changed = new boolean[steps.length];
    effects(1).forEach(effect -> changed[effect[0]] = true);
    return changed;
  }

  /** Those that add, or those that set anew. */
  private Stream<int[]> effects(int adds) {
    return Stream.concat(
            machine.rooms.stream().flatMap(room -> Arrays.stream(room.effects())),
            machine.choices.stream().flatMap(choice -> Arrays.stream(choice.effects())))
        .filter(effect -> effect[1] == adds);
  }

  private void differ(int slot, int value) {
    divide(slot, value - machine.slots.from(slot));
  }

  private void divide(int slot, int by) {
    steps[slot] = divisor(steps[slot], Math.abs(by));
  }

  private static int divisor(int one, int other) {
    return other == 0 ? one : divisor(other, one % other);
  }
}
