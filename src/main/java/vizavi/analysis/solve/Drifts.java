package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import vizavi.scenario.Condition;
import vizavi.scenario.Scenario;
import vizavi.scenario.Target;

/** For each scene, how its state may still matter within so many turns. */
final class Drifts {
  /** Rounds after which sums that still grow are taken for endless. */
  private static final int ROUNDS = 64;

  final List<Asks.Bound> bounds;
  private final Machine machine;
  private final Course course;
  private final BitSet[] asked;

  /** What triggers ask that lead to endings, and what all of them ask. */
  private final BitSet byEndings = new BitSet();

  private final BitSet byAll = new BitSet();

  /** By turns left, triggers left that lead to scenes, and scene; one layer without a limit. */
  private final List<Drift[][]> layers = new ArrayList<>();

  Drifts(Scenario scenario, Machine machine) {
    this.machine = machine;
    this.course = Course.of(machine);
    var numbers = new LinkedHashMap<Asks.Bound, Integer>();
    for (var trigger : scenario.triggers().values()) {
      note(trigger.when(), numbers, byAll);
      if (scenario.endings().containsKey(trigger.leadsTo())) {
        note(trigger.when(), numbers, byEndings);
      }
    }
    this.asked = new BitSet[course.scenes()];
    int at = 0;
    for (var scene : scenario.scenes().values()) {
      var here = new BitSet();
      targets(scene.leadsTo(), numbers, here);
      for (var reply : scene.replies().values()) {
        note(reply.when(), numbers, here);
        targets(reply.leadsTo(), numbers, here);
      }
      asked[at++] = here;
    }
    this.bounds = List.copyOf(numbers.keySet());
    fill();
  }

  private void targets(List<Target> targets, Map<Asks.Bound, Integer> numbers, BitSet into) {
    targets.forEach(target -> note(target.when(), numbers, into));
  }

  private void note(Condition condition, Map<Asks.Bound, Integer> numbers, BitSet into) {
    for (var bound : Asks.bounds(condition, machine.slots)) {
      Integer next = numbers.size();
      var known = numbers.putIfAbsent(bound, next);
      into.set(known == null ? next : known);
    }
  }

  private void fill() {
    int alarms = course.alarms().length;
    var nothing = table(alarms, scene -> Drift.none(machine.slots.size()));
    layers.add(nothing);
    if (machine.limit > 0) {
      for (int left = 1; left <= machine.limit; left++) {
        layers.add(further(layers.getLast()));
      }
      return;
    }
    var last = nothing;
    for (int round = 0; round < ROUNDS; round++) {
      var next = further(last);
      if (same(next, last)) {
        layers.set(0, next);
        return;
      }
      last = next;
    }
    layers.set(0, endless(last));
  }

  private Drift[][] table(int alarms, IntFunction<Drift> of) {
    var table = new Drift[alarms + 1][course.scenes()];
    for (var row : table) {
      Arrays.setAll(row, of);
    }
    return table;
  }

  private static boolean same(Drift[][] one, Drift[][] other) {
    for (int row = 0; row < one.length; row++) {
      for (int scene = 0; scene < one[row].length; scene++) {
        if (!one[row][scene].same(other[row][scene])) {
          return false;
        }
      }
    }
    return true;
  }

  /** Everything may be asked, and every value may go anywhere. */
  private Drift[][] endless(Drift[][] last) {
    var all = new BitSet();
    all.set(0, bounds.size());
    int[] far = new int[machine.slots.size()];
    Arrays.fill(far, 1 << 24);
    return table(last.length - 1, scene -> new Drift(all, far, far));
  }

  /** Waiting scenes with a turn more ahead of them. */
  private Drift[][] further(Drift[][] less) {
    var opening = opening(less);
    var more = new Drift[less.length][course.scenes()];
    for (int alarms = 0; alarms < less.length; alarms++) {
      for (int scene = 0; scene < course.scenes(); scene++) {
        var drift = less[alarms][scene].asking(everywhere(alarms)).asking(asked[scene]);
        for (var step : course.replies().get(scene)) {
          var then = next(opening, alarms, step.to());
          drift = drift.or(then.after(step.effects(), bounds));
        }
        more[alarms][scene] = drift;
      }
    }
    return more;
  }

  /** What triggers ask when so many of those that lead to scenes have not fired. */
  private BitSet everywhere(int alarms) {
    return alarms == 0 ? byEndings : byAll;
  }

  private Drift next(Drift[][] opening, int alarms, int[] scenes) {
    var next = Drift.none(machine.slots.size());
    for (int scene : scenes) {
      next = next.or(opening[alarms][scene]);
    }
    for (int scene : alarms > 0 ? course.alarms() : new int[0]) {
      next = next.or(opening[alarms - 1][scene]);
    }
    return next;
  }

  /** Scenes as they open: their own effects, where they go by themselves, triggers. */
  private Drift[][] opening(Drift[][] waiting) {
    var opening = table(waiting.length - 1, scene -> Drift.none(machine.slots.size()));
    for (int alarms = 0; alarms < waiting.length; alarms++) {
      boolean more = true;
      while (more) {
        more = false;
        for (int scene = course.scenes() - 1; scene >= 0; scene--) {
          var drift =
              waiting[alarms][scene]
                  .asking(everywhere(alarms))
                  .asking(asked[scene])
                  .or(next(opening, alarms, course.silent().get(scene)))
                  .after(machine.rooms.get(scene).effects(), bounds);
          more |= !drift.same(opening[alarms][scene]);
          opening[alarms][scene] = drift;
        }
      }
    }
    return opening;
  }

  /** Number of the drift that a waiting scene's state has. */
  int of(int[] values) {
    int left = layers.size() == 1 ? 0 : Math.max(0, machine.limit - values[Slots.TURN]);
    int alarms = 0;
    for (var alarm : machine.alarms) {
      alarms += alarm.to() >= 0 && values[alarm.fired()] == 0 ? 1 : 0;
    }
    int rows = course.alarms().length + 1;
    return (left * rows + alarms) * course.scenes() + values[Slots.SCENE];
  }

  /** How many numbers there are. */
  int count() {
    return layers.size() * (course.alarms().length + 1) * course.scenes();
  }

  /** The drift of a number. */
  Drift get(int number) {
    int row = number / course.scenes();
    int rows = course.alarms().length + 1;
    return layers.get(row / rows)[row % rows][number % course.scenes()];
  }
}
