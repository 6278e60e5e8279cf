package vizavi.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words are worth where a person hears other moves in them. Only what follows from other moves
 * changes: a skill whose steps stay the same keeps its findings, an author's level and the tone
 * included. The findings of a skill still add up to its level.
 */
public final class Rejudging {
  /** The step of a finding that tells of a level a mentor set by hand. */
  public static final String MENTOR = "mentor";

  private final Rubric rubric;

  /**
   * @param rubric gives what other moves are worth
   */
  public Rejudging(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * The score with these moves in place of those heard.
   *
   * @param heard as it was scored
   * @param moves ids; those the rubric does not know any more count for nothing
   * @param levels 0..4 set by hand, by skill; a skill that the moves would not score is scored
   * @param reason for the levels set by hand
   * @throws IllegalArgumentException if a level is not in 0..4
   */
  public Score score(
      Score heard, Collection<String> moves, Map<Skill, Integer> levels, String reason) {
    var before = rubric.score(known(heard.moves()));
    var after = rubric.score(known(moves));
    var worth = new EnumMap<Skill, BigDecimal>(Skill.class);
    var findings = new ArrayList<Finding>();
    for (var skill : Skill.values()) {
      boolean same = of(before, skill).equals(of(after, skill));
      var parts = new ArrayList<>(same ? of(heard, skill) : afresh(after, heard, skill));
      byHand(skill, parts, Optional.ofNullable(levels.get(skill)), reason);
      if (!parts.isEmpty()) {
        worth.put(skill, sum(parts));
        findings.addAll(parts);
      }
    }
    return new Score(
        ordered(after.moves(), moves), Map.copyOf(worth), inOrder(heard, moves, levels, findings));
  }

  /** Where nothing is changed the findings stay in the order in which they were found. */
  private static List<Finding> inOrder(
      Score heard, Collection<String> moves, Map<Skill, Integer> levels, List<Finding> findings) {
    boolean untouched =
        levels.isEmpty() && new LinkedHashSet<>(heard.moves()).equals(new LinkedHashSet<>(moves));
    return untouched ? heard.findings() : List.copyOf(findings);
  }

  private static List<Finding> afresh(Score after, Score heard, Skill skill) {
    var parts = new ArrayList<>(of(after, skill));
    if (!parts.isEmpty()) {
      of(heard, skill).stream()
          .filter(finding -> finding.step().equals(Rubric.TONE))
          .forEach(tone -> keep(tone, after, parts));
    }
    return parts;
  }

  /** The tone stays as far as there is room for it. */
  private static void keep(Finding tone, Score after, List<Finding> parts) {
    var level = sum(parts);
    var top = BigDecimal.valueOf(Score.TOP);
    var bounded = level.add(tone.points()).max(BigDecimal.ZERO).min(top).subtract(level);
    var change = Tone.besideAttack(bounded, after, tone.skill());
    if (change.signum() != 0) {
      parts.add(new Finding(tone.skill(), Rubric.TONE, tone.moves(), change, tone.because()));
    }
  }

  private static void byHand(
      Skill skill, List<Finding> parts, Optional<Integer> level, String reason) {
    if (level.isEmpty()) {
      return;
    }
    if (level.get() < 0 || level.get() > Score.TOP) {
      throw new IllegalArgumentException(
          skill.id() + ": a level is 0 to " + Score.TOP + ", not " + level.get());
    }
    var difference = Points.of(level.get()).subtract(sum(parts));
    if (difference.signum() != 0 || parts.isEmpty()) {
      parts.add(new Finding(skill, MENTOR, List.of(), difference, reason));
    }
  }

  private List<String> known(Collection<String> moves) {
    return moves.stream().filter(rubric.moves()::containsKey).toList();
  }

  private static List<String> ordered(List<String> known, Collection<String> moves) {
    return Stream.concat(known.stream(), moves.stream()).distinct().toList();
  }

  private static List<Finding> of(Score score, Skill skill) {
    return score.findings().stream().filter(finding -> finding.skill() == skill).toList();
  }

  private static BigDecimal sum(List<Finding> parts) {
    return Points.sum(parts.stream().map(Finding::points));
  }
}
