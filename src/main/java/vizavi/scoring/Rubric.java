package vizavi.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The moves there are, what they are worth, and which stances they add up to. Immutable. */
public final class Rubric {
  /** The step of a finding that tells where a skill starts. */
  public static final String BASE = "base";

  /** The step of a finding that tells of the tone of typed words. */
  public static final String TONE = "tone";

  /** The step of a finding that tells of an author's own level. */
  public static final String AUTHOR = "author";

  private final int version;
  private final Map<String, Move> moves;
  private final Map<Skill, SkillRule> skills;
  private final List<StanceRule> stances;

  Rubric(
      int version,
      Map<String, Move> moves,
      Map<Skill, SkillRule> skills,
      List<StanceRule> stances) {
    this.version = version;
    this.moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    this.skills = Collections.unmodifiableMap(new EnumMap<>(skills));
    this.stances = List.copyOf(stances);
  }

  /** The rubric that comes with the product. */
  public static Rubric shipped() {
    return Shipped.RUBRIC;
  }

  /**
   * Reads a rubric.
   *
   * @param file the name shown in messages
   * @throws RubricMistake naming every mistake with its place
   */
  public static Rubric read(String file, String text) {
    return RubricReader.read(file, text);
  }

  /** Grows with every change that can change a score. */
  public int version() {
    return version;
  }

  /** Every move by id, in the rubric's order. */
  public Map<String, Move> moves() {
    return moves;
  }

  /** The name of a skill, to show to a person. */
  public String name(Skill skill) {
    return rule(skill).name();
  }

  /** The words of each step of a skill by its id, the base first. */
  public Map<String, String> reasons(Skill skill) {
    var reasons = new LinkedHashMap<String, String>();
    reasons.put(BASE, SkillRule.BASE_REASON);
    rule(skill).steps().forEach(step -> reasons.put(step.id(), step.because()));
    return Collections.unmodifiableMap(reasons);
  }

  /** Every stance there is, in the rubric's order. */
  public List<Stance> stances() {
    return stances.stream().map(StanceRule::stance).toList();
  }

  /**
   * What a reply that makes these moves is worth. Order and repetition do not matter.
   *
   * @throws IllegalArgumentException if a move is not in the rubric
   */
  public Score score(Collection<String> made) {
    return override(made, Map.of(), "");
  }

  /**
   * The same, with an author's own levels in place of the rubric's. The findings stay and one more
   * of step {@link #AUTHOR} makes up the difference; a skill the rubric would not score is scored.
   *
   * @param levels 0..4 by skill
   * @param reason the author's
   * @throws IllegalArgumentException if a move is not in the rubric or a level not in 0..4
   */
  public Score override(Collection<String> made, Map<Skill, Integer> levels, String reason) {
    var ordered = inOrder(made);
    var seen = Set.copyOf(ordered);
    var worth = new EnumMap<Skill, BigDecimal>(Skill.class);
    var findings = new ArrayList<Finding>();
    for (var rule : skills.values()) {
      var own = Optional.ofNullable(levels.get(rule.skill()));
      if (rule.appliesTo(seen) || own.isPresent()) {
        var parts =
            withAuthor(rule, rule.appliesTo(seen) ? rule.findings(seen) : List.of(), own, reason);
        worth.put(rule.skill(), Points.sum(parts.stream().map(Finding::points)));
        findings.addAll(parts);
      }
    }
    return new Score(ordered, worth, List.copyOf(findings));
  }

  /**
   * The stance most turns show; where two are shown equally often, the first in the rubric. Empty
   * where no turn shows any.
   *
   * @param turns the moves of each turn
   */
  public Optional<StanceFinding> stance(List<? extends Set<String>> turns) {
    var shown = new LinkedHashMap<String, List<Integer>>();
    Stance most = null;
    int times = 0;
    for (var rule : stances) {
      var by = rule.turns(turns);
      if (!by.isEmpty()) {
        shown.put(rule.stance().id(), by);
      }
      if (by.size() > times) {
        most = rule.stance();
        times = by.size();
      }
    }
    return Optional.ofNullable(most)
        .map(stance -> new StanceFinding(stance, Collections.unmodifiableMap(shown)));
  }

  List<StanceRule> stanceRules() {
    return stances;
  }

  SkillRule rule(Skill skill) {
    return Optional.ofNullable(skills.get(skill)).orElseThrow();
  }

  private List<String> inOrder(Collection<String> made) {
    for (var move : made) {
      if (!moves.containsKey(move)) {
        throw new IllegalArgumentException("the rubric knows no move \"" + move + "\"");
      }
    }
    return moves.keySet().stream().filter(Set.copyOf(made)::contains).toList();
  }

  private static List<Finding> withAuthor(
      SkillRule rule, List<Finding> findings, Optional<Integer> own, String reason) {
    if (own.isEmpty()) {
      return findings;
    }
    int level = own.get();
    if (level < 0 || level > Score.TOP) {
      throw new IllegalArgumentException(
          rule.skill().id() + ": a level is 0 to " + Score.TOP + ", not " + level);
    }
    var difference = Points.of(level).subtract(Points.sum(findings.stream().map(Finding::points)));
    var all = new ArrayList<>(findings);
    all.add(new Finding(rule.skill(), AUTHOR, List.of(), difference, reason));
    return all;
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final Rubric RUBRIC = RubricReader.shipped();
  }
}
