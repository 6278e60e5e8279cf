package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vizavi.scenario.Outcome;
import vizavi.scenario.Scenario;
import vizavi.scoring.Skill;

/** Scores one play after the other and adds them up. */
final class PlayScore {
  private final Machine machine;
  private final Scale scale;
  private final int mark;
  private final List<Skill> skills;
  private final List<int[]> gains = new ArrayList<>();
  private final int[] picks;
  private final int[] endings;
  private final TreeMap<Integer, Integer> overall = new TreeMap<>();
  private final double[] places;
  private final int[] sums;
  private int overallSum;
  private boolean critical;
  private int plays;
  private int passed;
  private int unended;

  PlayScore(Scenario scenario, Machine machine, Scale scale) {
    this.machine = machine;
    this.scale = scale;
    this.mark = scenario.passMark();
    this.skills = List.copyOf(scale.skills().keySet());
    skills.forEach(skill -> gains.add(machine.gains.skills().get(skill)));
    this.picks = new int[machine.choices.size()];
    this.endings = new int[machine.endings.size()];
    this.places = new double[skills.size()];
    this.sums = new int[skills.size()];
  }

  void begin() {
    java.util.Arrays.fill(sums, 0);
    overallSum = 0;
    critical = false;
  }

  void give(Machine.Choice choice) {
    int number = choice.number();
    picks[number]++;
    overallSum += machine.gains.overall()[number];
    for (int skill = 0; skill < sums.length; skill++) {
      sums[skill] += gains.get(skill)[number];
    }
    critical |= choice.reply().critical();
  }

  void end(int at) {
    plays++;
    if (at >= 0) {
      unended++;
      return;
    }
    endings[~at]++;
    var outcome = machine.outcomes.get(~at);
    int worth = Gains.POINT * Tally.worth(outcome);
    int place = scale.overall().place(Gains.points(overallSum + sums.length * worth));
    overall.merge(place, 1, Integer::sum);
    for (int skill = 0; skill < sums.length; skill++) {
      places[skill] +=
          scale.skills().get(skills.get(skill)).place(Gains.points(sums[skill] + worth));
    }
    boolean good = outcome == Outcome.SUCCESS || outcome == Outcome.COMPROMISE;
    passed += good && !critical && place >= mark ? 1 : 0;
  }

  Plays plays(Player player) {
    int ended = Math.max(1, plays - unended);
    Map<String, Double> means = new LinkedHashMap<>();
    for (int skill = 0; skill < places.length; skill++) {
      means.put(skills.get(skill).id(), places[skill] / ended);
    }
    return new Plays(
        player,
        plays,
        passed,
        counted(machine.endings, endings),
        unended,
        Collections.unmodifiableSortedMap(overall),
        Collections.unmodifiableMap(means),
        counted(machine.choices.stream().map(Machine.Choice::key).toList(), picks));
  }

  /** Those counted at least once. */
  private static Map<String, Integer> counted(List<String> names, int[] counts) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (int one = 0; one < counts.length; one++) {
      if (counts[one] > 0) {
        counted.put(names.get(one), counts[one]);
      }
    }
    return Collections.unmodifiableMap(counted);
  }
}
