package vizavi.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vizavi.account.SignedIn;
import vizavi.analysis.mastery.Estimate;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.Results;
import vizavi.scoring.Skill;

/** A person's progress, read only. */
@Service
public class Progress {
  private static final Comparator<Attempt> OLDEST_FIRST =
      Comparator.comparing((Attempt attempt) -> attempt.ended().orElse(Instant.MAX))
          .thenComparing(Attempt::begun)
          .thenComparing(Attempt::id);

  private final Attempts attempts;
  private final Results results;
  private final SignedIn signedIn;
  private final Clock clock;

  Progress(Attempts attempts, Results results, SignedIn signedIn, Clock clock) {
    this.attempts = attempts;
    this.results = results;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** How well the person signed in has mastered every skill, by their assessed attempts. */
  public Map<Skill, Estimate> mastery() {
    return Skilled.of(results.of(List.of(signedIn.person().id())), clock.instant());
  }

  /** How it went so far. */
  public Trend trend() {
    return Trends.of(results.of(List.of(signedIn.person().id())), clock.instant());
  }

  /** What one's mastery of a skill is made of. */
  public Made made(Skill skill) {
    var me = signedIn.person();
    var all = results.of(List.of(me.id()));
    return Skilled.made(me.id(), me.name(), skill, all, results.titles(all), clock.instant());
  }

  /** The board of the person signed in. */
  public Board mine() {
    var all = attempts.mine();
    var counted =
        all.stream()
            .filter(attempt -> attempt.mode() == Mode.ASSESSED && attempt.comparable())
            .sorted(OLDEST_FIRST)
            .toList();
    return new Board(all, trends(counted), standings(counted));
  }

  private static Map<Skill, List<Point>> trends(List<Attempt> counted) {
    var trends = new EnumMap<Skill, List<Point>>(Skill.class);
    for (var skill : Skill.values()) {
      trends.put(skill, trend(counted, skill));
    }
    return trends;
  }

  private static List<Point> trend(List<Attempt> counted, Skill skill) {
    var points = new ArrayList<Point>();
    for (var attempt : counted) {
      var value = attempt.skills().get(skill);
      if (value != null) {
        points.add(new Point(attempt.id(), attempt.title(), attempt.ended().orElseThrow(), value));
      }
    }
    return List.copyOf(points);
  }

  private static List<ScenarioStanding> standings(List<Attempt> counted) {
    return counted.stream().collect(Collectors.groupingBy(Attempt::scenario)).values().stream()
        .map(Progress::standing)
        .sorted(
            Comparator.comparing(ScenarioStanding::title).thenComparing(ScenarioStanding::scenario))
        .toList();
  }

  private static ScenarioStanding standing(List<Attempt> oldestFirst) {
    var last = oldestFirst.getLast();
    var best =
        oldestFirst.stream()
            .reduce((one, later) -> overall(later) > overall(one) ? later : one)
            .orElseThrow();
    return new ScenarioStanding(last.scenario(), last.title(), oldestFirst.size(), best, last);
  }

  private static int overall(Attempt attempt) {
    return attempt.overall().orElse(0);
  }
}
