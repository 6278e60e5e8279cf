package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.BitSet;

/** When each scene, reply and ending was first seen: the shortest way, as states come in turn. */
final class Sightings {
  /** Not seen. */
  static final int NEVER = Integer.MIN_VALUE;

  /** By scene and by ending, the edge or opening on which it was first seen. */
  final int[] scene;

  final int[] ending;

  /** By reply, the state in which it was first offered. */
  final int[] reply;

  Sightings(Machine machine) {
    scene = never(machine.rooms.size());
    ending = never(machine.endings.size());
    reply = never(machine.choices.size());
  }

  private static int[] never(int size) {
    int[] all = new int[size];
    Arrays.fill(all, NEVER);
    return all;
  }

  void opened(BitSet scenes, int by) {
    for (int one = scenes.nextSetBit(0); one >= 0; one = scenes.nextSetBit(one + 1)) {
      if (scene[one] == NEVER) {
        scene[one] = by;
      }
    }
  }

  void ended(int which, int by) {
    if (ending[which] == NEVER) {
      ending[which] = by;
    }
  }

  void offered(int which, int state) {
    if (reply[which] == NEVER) {
      reply[which] = state;
    }
  }
}
