package vizavi.analysis.solve;

/** Looks at one state after the other, those met first at first, and notes what it meets. */
final class Explorer {
  private final Machine machine;
  private final Space space;
  private final Sightings sightings;
  private final Walk walk;
  private final Luck.Every luck = new Luck.Every();
  private final long[] packed;
  private final int[] here;
  private final int turns;

  private Explorer(Space space, Sightings sightings, int turns) {
    this.machine = space.machine;
    this.space = space;
    this.sightings = sightings;
    this.walk = new Walk(machine);
    this.packed = new long[space.packing.words];
    this.here = new int[machine.slots.size()];
    this.turns = turns;
  }

  /**
   * Looks at states until there are none left, or more than {@code most} are known.
   *
   * @param turns after so many turns a play is given up; 0: never
   */
  static void explore(Space space, Sightings sightings, int most, int turns) {
    var explorer = new Explorer(space, sightings, turns);
    explorer.open();
    while (!space.whole() && space.states.size() <= most) {
      explorer.look(space.looked);
    }
  }

  private void open() {
    luck.begin();
    do {
      int by = ~space.openings.length;
      walk.opened.clear();
      walk.open(luck);
      sightings.opened(walk.opened, by);
      space.addOpening(arrive(by));
    } while (luck.next());
  }

  private int arrive(int by) {
    if (walk.over()) {
      sightings.ended(~walk.at, by);
      return walk.at;
    }
    space.packing.pack(walk.values, packed);
    return space.meet(packed, by);
  }

  private void look(int state) {
    var states = space.states;
    space.packing.unpack(states.packed(), states.offset(state), here);
    if (turns == 0 || here[Slots.TURN] < turns) {
      for (var choice : machine.rooms.get(here[Slots.SCENE]).choices()) {
        if (choice.when().holds(here)) {
          give(state, choice);
        }
      }
    }
    space.look();
  }

  private void give(int state, Machine.Choice choice) {
    sightings.offered(choice.number(), state);
    luck.begin();
    do {
      walk.be(here);
      walk.opened.clear();
      walk.give(choice, luck);
      int by = space.edgeCount();
      sightings.opened(walk.opened, by);
      space.addEdge(choice.number(), arrive(by));
    } while (luck.next());
  }
}
