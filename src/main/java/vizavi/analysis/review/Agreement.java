package vizavi.analysis.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;
import vizavi.scoring.measure.Table;

/**
 * How often mentors and the scores they judged agree.
 *
 * @param n replies judged
 * @param untouched of them those in which mentors heard just what was heard
 * @param moves by id, each move that was heard on either side
 * @param skills each skill that was scored on both sides at least once, or on one
 * @param critical on whether the attempt can be passed after the reply, where mentors were asked
 */
public record Agreement(
    int n, int untouched, Map<String, OfMove> moves, Map<Skill, OfSkill> skills, OfMove critical) {
  /** Fewer replies than this say little. */
  public static final int FEW = 30;

  /**
   * On one move, or on whether replies are critical, over all replies judged.
   *
   * @param n replies judged
   * @param heard how often the scores have it
   * @param judged how often the mentors have it
   * @param both how often both
   * @param kappa Cohen's; empty where it is not defined
   */
  public record OfMove(
      int n,
      int heard,
      int judged,
      int both,
      OptionalDouble kappa,
      Optional<Table.Interval> interval) {
    /** A move heard less often than this on either side says little. */
    private static final int RARE = 10;

    /** Whether the figure says little. */
    public boolean few() {
      return n < FEW || Math.min(heard, judged) < RARE;
    }
  }

  /**
   * On the levels of one skill, rounded to whole ones.
   *
   * @param n replies in which the skill was scored on both sides
   * @param same of them those with the same level
   * @param oneSided replies in which it was scored on one side only
   * @param kappa Cohen's with quadratic weights; empty where it is not defined
   */
  public record OfSkill(
      int n, int same, int oneSided, OptionalDouble kappa, Optional<Table.Interval> interval) {}

  /** Counts what was judged. */
  public static Agreement of(Collection<Rating> ratings) {
    var names = new TreeSet<String>();
    ratings.forEach(one -> names.addAll(one.heard()));
    ratings.forEach(one -> names.addAll(one.moves()));
    var moves = new TreeMap<String, OfMove>();
    names.forEach(move -> moves.put(move, ofMove(move, ratings)));
    var skills = new EnumMap<Skill, OfSkill>(Skill.class);
    for (var skill : Skill.values()) {
      var one = ofSkill(skill, ratings);
      if (one.n() + one.oneSided() > 0) {
        skills.put(skill, one);
      }
    }
    return new Agreement(
        ratings.size(),
        (int) ratings.stream().filter(Agreement::same).count(),
        Collections.unmodifiableMap(moves),
        Collections.unmodifiableMap(skills),
        ofCritical(ratings));
  }

  private static boolean same(Rating one) {
    return one.heard().equals(one.moves())
        && one.scored().equals(one.judged())
        && one.critical().map(said -> said.authored() == said.judged()).orElse(true);
  }

  private static OfMove ofMove(String move, Collection<Rating> ratings) {
    return ofTwo(
        ratings.stream().map(one -> one.heard().contains(move)).toList(),
        ratings.stream().map(one -> one.moves().contains(move)).toList());
  }

  private static OfMove ofCritical(Collection<Rating> ratings) {
    var said = ratings.stream().flatMap(one -> one.critical().stream()).toList();
    return ofTwo(
        said.stream().map(Rating.Critical::authored).toList(),
        said.stream().map(Rating.Critical::judged).toList());
  }

  private static OfMove ofTwo(List<Boolean> one, List<Boolean> other) {
    var heard = ranks(one);
    var judged = ranks(other);
    var table = Table.of(heard, judged, 2);
    int both = (int) IntStream.range(0, one.size()).filter(i -> one.get(i) && other.get(i)).count();
    return new OfMove(table.n(), sum(heard), sum(judged), both, table.kappa(), table.interval());
  }

  private static OfSkill ofSkill(Skill skill, Collection<Rating> ratings) {
    var scored = new ArrayList<Integer>();
    var judged = new ArrayList<Integer>();
    int oneSided = 0;
    for (var one : ratings) {
      var before = Optional.ofNullable(one.scored().get(skill));
      var after = Optional.ofNullable(one.judged().get(skill));
      if (before.isPresent() && after.isPresent()) {
        scored.add(whole(before.get()));
        judged.add(whole(after.get()));
      } else if (before.isPresent() || after.isPresent()) {
        oneSided++;
      }
    }
    var table = Table.of(scored, judged, Score.TOP + 1);
    return new OfSkill(table.n(), table.same(), oneSided, table.kappa(), table.interval());
  }

  private static List<Integer> ranks(List<Boolean> there) {
    return there.stream().map(one -> one ? 1 : 0).toList();
  }

  private static int sum(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).sum();
  }

  private static int whole(BigDecimal level) {
    return level.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
