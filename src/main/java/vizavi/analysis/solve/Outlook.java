package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.play.State;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/** What is still to be had from any state on. */
final class Outlook {
  /** A course that is not over after so many turns is cut short. */
  private static final int LONGEST = 1000;

  private final Packing packing;
  private final Numbered states;
  private final Machine machine;
  private final Measures measures;
  private final Budget budget;
  private final int[] best;
  private final int[] worst;
  private final int[] outcome;

  Outlook(Space space, Both ahead, int[] outcome, Measures measures, Budget budget) {
    // not the space itself: its edges are the larger part of it, and done with
    this.packing = space.packing;
    this.states = space.states;
    this.machine = space.machine;
    this.measures = measures;
    this.budget = budget;
    this.best = ahead.most();
    this.worst = ahead.least();
    this.outcome = outcome;
  }

  /** What lies ahead, in hundredths; the outcome as minus its place among outcomes. */
  private record Ahead(int best, int worst, int outcome) {
    static final Ahead NOTHING = new Ahead(0, 0, -Outcome.FAILURE.ordinal());

    Ahead or(Ahead other) {
      boolean better = other.best > best || (other.best == best && other.outcome > outcome);
      return new Ahead(
          better ? other.best : best,
          Math.min(worst, other.worst),
          Math.max(outcome, other.outcome));
    }

    Prospect prospect() {
      return new Prospect(Gains.points(best), Gains.points(worst), Outcome.values()[-outcome]);
    }
  }

  private Ahead ahead(Walk walk) {
    if (walk.over()) {
      return over(~walk.at);
    }
    long[] packed = new long[packing.words];
    packing.pack(walk.values, packed);
    int state = states.find(packed);
    if (state == Numbered.UNKNOWN) {
      return sampled(walk.values);
    }
    return best[state] == Values.NONE
        ? Ahead.NOTHING
        : new Ahead(best[state], -worst[state], outcome[state]);
  }

  /** An ending is reached: what it adds is still to be had. */
  private Ahead over(int ending) {
    int worth = measures.overall().atEnding()[ending];
    return new Ahead(worth, worth, measures.outcome().atEnding()[ending]);
  }

  /** A state beyond the budget. */
  private Ahead sampled(int[] values) {
    var sampling = new Sampling(machine, measures, budget.seed());
    sampling.from(values, 16 * budget.samples());
    int overall = measures.overall().number();
    return sampling.most[overall] == Values.NONE
        ? Ahead.NOTHING
        : new Ahead(
            sampling.most[overall],
            sampling.least[overall],
            sampling.most[measures.outcome().number()]);
  }

  Prospect from(State state) {
    if (state.over()) {
      int ending = machine.endings.indexOf(state.at());
      return over(ending).prospect();
    }
    var walk = new Walk(machine);
    walk.be(machine.slots.of(state));
    return ahead(walk).prospect();
  }

  /** A reply and what lies ahead after it, under the kindest luck, where that leads. */
  private record Given(Machine.Choice choice, Ahead ahead, int at, int[] values) {}

  private List<Given> given(int[] values) {
    var all = new ArrayList<Given>();
    for (var choice : machine.rooms.get(values[Slots.SCENE]).choices()) {
      if (choice.when().holds(values)) {
        all.add(given(values, choice));
      }
    }
    return all;
  }

  private Given given(int[] values, Machine.Choice choice) {
    var walk = new Walk(machine);
    var luck = new Luck.Every();
    luck.begin();
    Given kindest = null;
    do {
      walk.be(values);
      walk.give(choice, luck);
      var ahead = ahead(walk);
      boolean kinder = kindest == null || ahead.best() > kindest.ahead().best();
      var together = kindest == null ? ahead : kindest.ahead().or(ahead);
      kindest =
          kinder
              ? new Given(choice, together, walk.at, walk.values.clone())
              : new Given(choice, together, kindest.at(), kindest.values());
    } while (luck.next());
    return kindest;
  }

  private int worth(Given given) {
    return machine.gains.overall()[given.choice().number()] + given.ahead().best();
  }

  List<Option> options(State state) {
    return state.over()
        ? List.of()
        : given(machine.slots.of(state)).stream().map(this::option).toList();
  }

  private Option option(Given given) {
    Map<Skill, java.math.BigDecimal> points = new LinkedHashMap<>();
    machine
        .gains
        .skills()
        .forEach((skill, gains) -> points.put(skill, Gains.points(gains[given.choice().number()])));
    return new Option(
        given.choice().reply().id(),
        points,
        Gains.points(worth(given)),
        given.ahead().prospect().outcome());
  }

  List<String> best(State state) {
    var course = new ArrayList<String>();
    int at = state.over() ? -1 : 0;
    int[] values = state.over() ? new int[0] : machine.slots.of(state);
    while (at >= 0 && course.size() < LONGEST) {
      var next =
          given(values).stream()
              .max(
                  java.util.Comparator.comparingInt(this::worth)
                      .thenComparingInt(given -> given.ahead().outcome()))
              .orElseThrow();
      course.add(next.choice().key());
      at = next.at();
      values = next.values();
    }
    return List.copyOf(course);
  }
}
