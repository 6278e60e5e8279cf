package vizavi.analysis.solve;

import java.util.EnumMap;
import java.util.Map;
import vizavi.scoring.Skill;

/**
 * What whole plays can earn.
 *
 * @param most plays that earn the most in each skill; overall under null is {@code mostOverall}
 * @param bands by ending, the overall points of plays that end there
 * @param scenes by scene, the overall points of plays in which a reply is given there
 */
record Attainable(
    Scale scale,
    Map<Skill, Route> most,
    Map<Skill, Route> least,
    Route mostOverall,
    Route leastOverall,
    Map<String, Range> bands,
    Map<String, Range> scenes,
    int fewestTurns,
    int mostTurns) {

  /** The range of one measure over all plays, and plays at its ends. */
  private record Ends(int least, int most, Route leastWay, Route mostWay) {
    static Ends of(Space space, Values values, Measure measure) {
      return of(space, measure, Both.of(values, measure));
    }

    static Ends of(Space space, Measure measure, Both both) {
      var turned = measure.turnedRound();
      var ways = new Ways(space);
      return new Ends(
          -opening(space, both.least(), turned),
          opening(space, both.most(), measure),
          ways.best(both.least(), turned),
          ways.best(both.most(), measure));
    }

    /** Where no ending can be reached nothing can be earned. */
    private static int opening(Space space, int[] values, Measure measure) {
      int best = Ways.bestOpening(space, values, measure);
      int value = Values.after(values, measure, space.openings[best]);
      return value == Values.NONE ? 0 : value;
    }

    Range range() {
      return new Range(Gains.points(least), Gains.points(most));
    }
  }

  /**
   * @param ahead what is still to come overall, by state
   */
  static Attainable of(Space space, Values values, Measures measures, Both ahead, Proof proof) {
    var skills = new EnumMap<Skill, Range>(Skill.class);
    var most = new EnumMap<Skill, Route>(Skill.class);
    var least = new EnumMap<Skill, Route>(Skill.class);
    for (var skill : measures.skills()) {
      var ends = Ends.of(space, values, measures.of(skill));
      skills.put(skill, ends.range());
      most.put(skill, ends.mostWay());
      least.put(skill, ends.leastWay());
    }
    var overall = Ends.of(space, measures.overall(), ahead);
    var turns = Ends.of(space, values, measures.turns());
    var through = new Through(space, values, measures.overall(), ahead);
    return new Attainable(
        new Scale(java.util.Collections.unmodifiableMap(skills), overall.range(), proof),
        most,
        least,
        overall.mostWay(),
        overall.leastWay(),
        through.endings(),
        through.scenes(),
        turns.least(),
        turns.most());
  }
}
