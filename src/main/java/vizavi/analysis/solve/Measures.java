package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    int[] worth =
        machine.outcomes.stream().mapToInt(outcome -> Gains.POINT * Tally.worth(outcome)).toArray();
    int[] all = Arrays.stream(worth).map(each -> each * machine.gains.skills().size()).toArray();
    int[] nothing = new int[machine.endings.size()];
    // the better the outcome, the higher
    int[] outcomes = machine.outcomes.stream().mapToInt(outcome -> -outcome.ordinal()).toArray();
    var atEnding = new ArrayList<int[]>(Collections.nCopies(gains.size() - 3, worth));
    atEnding.addFirst(all);
    atEnding.add(nothing);
    atEnding.add(outcomes);
    var measures = new ArrayList<Measure>();
    for (int number = 0; number < gains.size(); number++) {
      measures.add(new Measure(number, gains.get(number), atEnding.get(number), false));
    }
    return new Measures(List.copyOf(machine.gains.skills().keySet()), List.copyOf(measures));
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
