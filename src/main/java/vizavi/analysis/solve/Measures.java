package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vizavi.scoring.Skill;

/** What is added up over a play: overall points, each skill's, the turns, and how it ends. */
record Measures(List<Skill> skills, List<Measure> all) {

  static Measures of(Machine machine) {
    var gains = new ArrayList<>(machine.gains.all());
    int[] one = new int[machine.choices.size()];
    Arrays.fill(one, 1);
    gains.add(one);
    gains.add(new int[machine.choices.size()]);
    int[] nothing = new int[machine.endings.size()];
    // the better the outcome, the higher
    int[] outcomes = machine.outcomes.stream().mapToInt(outcome -> -outcome.ordinal()).toArray();
    var all = new ArrayList<Measure>();
    for (int number = 0; number < gains.size(); number++) {
      boolean last = number == gains.size() - 1;
      all.add(new Measure(number, gains.get(number), last ? outcomes : nothing, false));
    }
    return new Measures(List.copyOf(machine.gains.skills().keySet()), List.copyOf(all));
  }

  Measure overall() {
    return all.getFirst();
  }

  Measure of(Skill skill) {
    return all.get(1 + skills.indexOf(skill));
  }

  Measure turns() {
    return all.get(all.size() - 2);
  }

  Measure outcome() {
    return all.getLast();
  }
}
