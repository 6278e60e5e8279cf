package vizavi.analysis.solve;

import java.util.BitSet;

/** Goes from one reply to the next, in an array of ints that it changes. One thread at a time. */
final class Walk {
  /** More scenes in a row than this, with no reply between them, go round in circles. */
  private static final int LONGEST = 1000;

  private final Machine machine;
  private final int turns;

  /** Where the play stands: the number of a scene that waits for a reply, or ~ an ending's. */
  int at;

  final int[] values;

  /** Scenes opened since it was last cleared. */
  final BitSet opened = new BitSet();

  Walk(Machine machine) {
    this.machine = machine;
    this.values = machine.slots.start();
    this.turns = machine.slots.to(Slots.TURN);
  }

  boolean over() {
    return at < 0;
  }

  /** Takes another state's values. */
  void be(int[] other) {
    System.arraycopy(other, 0, values, 0, values.length);
    at = values[Slots.SCENE];
  }

  /** The opening. */
  void open(Luck luck) {
    be(machine.slots.start());
    open(machine.start, luck);
  }

  /** A turn; the reply is one that is offered. */
  void give(Machine.Choice choice, Luck luck) {
    apply(choice.effects());
    values[Slots.TURN] = Math.min(values[Slots.TURN] + 1, turns);
    if (choice.said() >= 0) {
      values[choice.said()] = 1;
    }
    int next = alarm();
    if (next == NONE) {
      next = way(choice.ways(), luck);
    }
    boolean late = machine.limit > 0 && values[Slots.TURN] >= machine.limit;
    open(late && next >= 0 ? machine.limitLeadsTo : next, luck);
  }

  private static final int NONE = Integer.MAX_VALUE;

  private void open(int first, Luck luck) {
    int next = first;
    for (int scenes = 0; scenes < LONGEST; scenes++) {
      at = next;
      if (next < 0) {
        return;
      }
      values[Slots.SCENE] = next;
      opened.set(next);
      var room = machine.rooms.get(next);
      apply(room.effects());
      next = alarm();
      if (next != NONE) {
        continue;
      }
      if (asks(room)) {
        return;
      }
      next = way(room.ways(), luck);
    }
    throw new IllegalStateException("the scenes around number " + next + " go round in circles");
  }

  private boolean asks(Machine.Room room) {
    for (var choice : room.choices()) {
      if (choice.when().holds(values)) {
        return true;
      }
    }
    return false;
  }

  private void apply(int[][] effects) {
    for (int[] effect : effects) {
      int slot = effect[0];
      int value = effect[1] * values[slot] + effect[2];
      values[slot] = Math.clamp(value, effect[3], effect[4]);
    }
  }

  private int alarm() {
    for (var alarm : machine.alarms) {
      if (values[alarm.fired()] == 0 && alarm.when().holds(values)) {
        values[alarm.fired()] = 1;
        return alarm.to();
      }
    }
    return NONE;
  }

  private static final int CERTAIN = 100;

  private int way(Machine.Way[] ways, Luck luck) {
    for (var way : ways) {
      if (way.when().holds(values) && (way.chance() >= CERTAIN || luck.falls(way.chance()))) {
        return way.to();
      }
    }
    throw new IllegalStateException("nothing leads on from scene number " + at);
  }
}
