package vizavi.attempt.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vizavi.analysis.review.Ruling;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** Moves, levels and scores as the columns of a judgement hold them. */
final class Written {
  /** Among what is disputed: whether the attempt can be passed after the reply. No move is so. */
  static final String CRITICAL = "critical";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Written() {}

  static String moves(Collection<String> moves) {
    return String.join(",", moves);
  }

  static List<String> moves(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  /** Such as {@code politeness=2.5,negotiation=3}. */
  static String levels(Map<Skill, ? extends Number> levels) {
    return levels.entrySet().stream()
        .map(one -> one.getKey().id() + "=" + one.getValue())
        .collect(Collectors.joining(","));
  }

  static Map<Skill, BigDecimal> levels(String text) {
    return levels(text, BigDecimal::new);
  }

  static Map<Skill, Integer> wholeLevels(String text) {
    return levels(text, Integer::valueOf);
  }

  private static <T> Map<Skill, T> levels(String text, Function<String, T> number) {
    var levels = new EnumMap<Skill, T>(Skill.class);
    Arrays.stream(text.split(","))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("="))
        .forEach(part -> levels.put(Skill.of(part[0]).orElseThrow(), number.apply(part[1])));
    return levels;
  }

  static String score(Score score) {
    return JSON.writeValueAsString(score);
  }

  static Score score(String text) {
    return JSON.readValue(text, Score.class);
  }

  /**
   * The moves and skills two rulings differ in, and whether they are critical, each between commas,
   * to be searched for.
   */
  static String disputed(Ruling before, Ruling after) {
    var parts = parts(before.score(), after.score());
    if (before.critical() != after.critical()) {
      parts.add(CRITICAL);
    }
    return "," + String.join(",", parts) + ",";
  }

  /** Whether it says so of what is disputed that the attempt can or can't be passed. */
  static boolean disputesCritical(String disputed) {
    return disputed.contains("," + CRITICAL + ",");
  }

  private static Set<String> parts(Score heard, Score judged) {
    Set<String> parts = new TreeSet<>();
    var common = new HashSet<>(heard.moves());
    common.retainAll(judged.moves());
    heard.moves().forEach(parts::add);
    judged.moves().forEach(parts::add);
    parts.removeAll(common);
    for (var skill : Skill.values()) {
      var before = heard.levels().get(skill);
      if (before == null
          ? judged.levels().containsKey(skill)
          : !before.equals(judged.levels().get(skill))) {
        parts.add(skill.id());
      }
    }
    return parts;
  }
}
