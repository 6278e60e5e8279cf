package vizavi.analysis.solve;

import java.util.Arrays;
import vizavi.play.Dice;

/** Plays on at random from a state and remembers the best and the worst of each measure. */
final class Sampling {
  /** A play that is not over after so many turns is given up. */
  private static final int LONGEST = 300;

  final int[] most;
  final int[] least;
  private final Machine machine;
  private final Measures measures;
  private final Walk walk;
  private final int[] sum;
  private long dice;

  Sampling(Machine machine, Measures measures, long seed) {
    this.machine = machine;
    this.measures = measures;
    this.walk = new Walk(machine);
    this.dice = Dice.face(seed);
    this.most = new int[measures.all().size()];
    this.least = new int[measures.all().size()];
    this.sum = new int[measures.all().size()];
  }

  /** Looks only at what lies ahead of these values. */
  void from(int[] values, int plays) {
    Arrays.fill(most, Values.NONE);
    Arrays.fill(least, Values.NONE);
    for (int play = 0; play < plays; play++) {
      walk.be(values);
      play();
    }
  }

  private void play() {
    Arrays.fill(sum, 0);
    for (int turn = 0; turn < LONGEST && !walk.over(); turn++) {
      dice = Dice.thrown(dice);
      var choice = pick(machine.rooms.get(walk.at).choices());
      walk.give(choice, new Luck.Thrown(dice));
      for (var measure : measures.all()) {
        sum[measure.number()] += measure.gain()[choice.number()];
      }
    }
    if (walk.over()) {
      remember();
    }
  }

  private void remember() {
    for (var measure : measures.all()) {
      int number = measure.number();
      int all = sum[number] + measure.atEnding()[~walk.at];
      boolean first = most[number] == Values.NONE;
      most[number] = first ? all : Math.max(most[number], all);
      least[number] = first ? all : Math.min(least[number], all);
    }
  }

  private Machine.Choice pick(Machine.Choice[] choices) {
    int offered = 0;
    Machine.Choice picked = choices[0];
    for (var choice : choices) {
      // each of the first n is kept with the chance 1/n, so that all are as likely
      if (choice.when().holds(walk.values)) {
        dice = Dice.thrown(dice);
        if (Dice.face(dice, ++offered) == 0) {
          picked = choice;
        }
      }
    }
    return picked;
  }
}
