package vizavi.analysis.solve;

import java.util.Arrays;

/** Adds up along the edges of a space without circles. {@link #NONE}: no ending can be reached. */
final class Values {
  static final int NONE = Integer.MIN_VALUE;

  private final Space space;

  /** Each state after those it leads to; empty where the numbers, backwards, do it. */
  private final int[] sinksFirst;

  private final Samples samples;

  Values(Space space, int[] sinksFirst, Samples samples) {
    this.space = space;
    this.sinksFirst = sinksFirst;
    this.samples = samples;
  }

  private int state(int place) {
    return sinksFirst.length == 0 ? space.looked - 1 - place : sinksFirst[place];
  }

  /** By state, the most still to come, under the kindest luck. */
  int[] most(Measure measure) {
    int[] most = new int[space.states.size()];
    for (int state = space.looked; state < most.length; state++) {
      most[state] = samples.most(measure, state);
    }
    for (int place = 0; place < space.looked; place++) {
      int state = state(place);
      int best = NONE;
      for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
        int after = after(most, measure, space.target[edge]);
        if (after != NONE) {
          best = Math.max(best, measure.gain()[space.reply[edge]] + after);
        }
      }
      most[state] = best;
    }
    return most;
  }

  static int after(int[] values, Measure measure, int target) {
    return target < 0 ? measure.atEnding()[~target] : values[target];
  }

  /** By state, the most earned on the way there. */
  int[] soFar(Measure measure) {
    int[] soFar = new int[space.states.size()];
    Arrays.fill(soFar, NONE);
    for (int opening : space.openings) {
      if (opening >= 0) {
        soFar[opening] = 0;
      }
    }
    for (int place = space.looked - 1; place >= 0; place--) {
      int state = state(place);
      for (int edge = space.edges[state]; edge < space.edges[state + 1]; edge++) {
        int to = space.target[edge];
        if (to >= 0) {
          soFar[to] = Math.max(soFar[to], soFar[state] + measure.gain()[space.reply[edge]]);
        }
      }
    }
    return soFar;
  }
}
