package vizavi.analysis.solve;

import java.util.Arrays;

/** What random plays showed of the states that were met and not looked at. */
final class Samples {
  /** So many states are sampled at most, evenly spread; a budget is there to be kept. */
  private static final int MOST = 100_000;

  private final int first;
  private final int[][] most;
  private final int[][] least;

  private Samples(int first, int count, int measures) {
    this.first = first;
    this.most = none(measures, count);
    this.least = none(measures, count);
  }

  private static int[][] none(int measures, int count) {
    int[][] all = new int[measures][count];
    for (int[] one : all) {
      Arrays.fill(one, Values.NONE);
    }
    return all;
  }

  static Samples of(Space space, Measures measures, Budget budget) {
    int count = space.states.size() - space.looked;
    var samples = new Samples(space.looked, count, measures.all().size());
    var sampling = new Sampling(space.machine, measures, budget.seed());
    int[] values = space.machine.slots.start();
    int step = Math.max(1, count / MOST);
    for (int at = 0; at < count; at += step) {
      int offset = space.states.offset(space.looked + at);
      space.packing.unpack(space.states.packed(), offset, values);
      sampling.from(values, budget.samples());
      for (int measure = 0; measure < measures.all().size(); measure++) {
        samples.most[measure][at] = sampling.most[measure];
        samples.least[measure][at] = sampling.least[measure];
      }
    }
    return samples;
  }

  /** The most of a measure that was seen from a state on, or {@link Values#NONE}. */
  int most(Measure measure, int state) {
    int number = measure.number();
    if (!measure.turned()) {
      return most[number][state - first];
    }
    int value = least[number][state - first];
    return value == Values.NONE ? value : -value;
  }
}
