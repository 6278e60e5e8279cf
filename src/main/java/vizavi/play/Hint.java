package vizavi.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import vizavi.scoring.Finding;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** What it costs to look at the choices before answering, where an attempt counts. */
public final class Hint {
  /** The step of a finding that tells of it. */
  public static final String STEP = "hint";

  /** Taken from each level, which never falls below 0. */
  public static final BigDecimal COST = new BigDecimal("0.5");

  /** The reason as it is written down. */
  public static final String BECAUSE = "the choices were looked at first";

  private Hint() {}

  /** The same turn with each level lowered; the findings still add up to the levels. */
  public static Turn lowers(Turn turn) {
    return new Turn(turn.number(), turn.picked().map(Hint::lowers), turn.hears(), turn.after());
  }

  private static Picked lowers(Picked picked) {
    return new Picked(
        picked.scene(),
        picked.reply(),
        picked.words(),
        lowers(picked.score()),
        picked.because(),
        picked.better(),
        picked.critical(),
        picked.typed());
  }

  /** Whether a score was lowered for it. */
  public static boolean in(Score score) {
    return score.findings().stream().anyMatch(finding -> finding.step().equals(STEP));
  }

  /** What the words were worth before it was taken off. */
  public static Score without(Score score) {
    var levels = new EnumMap<Skill, BigDecimal>(Skill.class);
    levels.putAll(score.levels());
    score.findings().stream()
        .filter(finding -> finding.step().equals(STEP))
        .forEach(
            cost ->
                levels.computeIfPresent(cost.skill(), (s, level) -> level.subtract(cost.points())));
    return new Score(
        score.moves(),
        levels,
        score.findings().stream().filter(finding -> !finding.step().equals(STEP)).toList());
  }

  /** The same score with each level lowered; the findings still add up to the levels. */
  public static Score lowers(Score score) {
    var levels = new EnumMap<Skill, BigDecimal>(Skill.class);
    var findings = new ArrayList<>(score.findings());
    score
        .levels()
        .forEach(
            (skill, level) -> {
              var cost = level.min(COST);
              levels.put(skill, level.subtract(cost));
              if (cost.signum() > 0) {
                findings.add(new Finding(skill, STEP, List.of(), cost.negate(), BECAUSE));
              }
            });
    return new Score(score.moves(), levels, List.copyOf(findings));
  }
}
