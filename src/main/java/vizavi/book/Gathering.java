package vizavi.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;
import vizavi.scoring.Worth;
import vizavi.scoring.words.Tongue;

/**
 * Gathers what a scenario's feedback says about wordings: to avoid are replies that hurt or end all
 * hope, where the author says why; to use are the author's better wordings, and replies that earn
 * the top without help.
 */
final class Gathering {
  private static final BigDecimal TOP = BigDecimal.valueOf(Score.TOP);
  private static final BigDecimal NEARLY = BigDecimal.valueOf(Score.TOP - 1L);
  private static final Pattern QUOTED = Pattern.compile("[«„“\"]([^«»„“”\"]+)[»“”\"]");

  private final Scenario scenario;
  private final Rubric rubric = Rubric.shipped();
  private final List<Saying> sayings = new ArrayList<>();

  private Gathering(Scenario scenario) {
    this.scenario = scenario;
  }

  /** In the author's order. */
  static List<Saying> of(Scenario scenario) {
    var gathering = new Gathering(scenario);
    scenario
        .scenes()
        .values()
        .forEach(scene -> scene.replies().values().forEach(reply -> gathering.take(scene, reply)));
    return List.copyOf(gathering.sayings);
  }

  private void take(Scene scene, Reply reply) {
    var hurts = having(reply.moves(), true);
    if (reply.because().isPresent() && (reply.critical() || !hurts.isEmpty())) {
      say(Advice.AVOID, reply.words(), hurts, source(scene, reply, reply.better()));
    }
    reply
        .better()
        .ifPresent(
            better ->
                say(
                    Advice.USE,
                    better,
                    Gathering.heard(scenario, Optional.of(scene), better, false),
                    source(scene, reply, Optional.of(reply.words()))));
    if (hurts.isEmpty() && reply.better().isEmpty() && earnsTheTop(reply)) {
      say(
          Advice.USE,
          reply.words(),
          having(reply.moves(), false),
          source(scene, reply, Optional.empty()));
    }
  }

  private void say(Advice advice, String words, List<String> moves, Source source) {
    var phrases = source.why().map(why -> quoted(why, words)).orElse(List.of());
    sayings.add(new Saying(advice, words, phrases, scenario.language(), moves, source));
  }

  private Source source(Scene scene, Reply reply, Optional<String> instead) {
    return new Source(
        scenario.id(),
        scenario.title(),
        Optional.of(scene.id()),
        scene.visit().map(scenario.visits()::get),
        reply.because(),
        Optional.empty(),
        instead,
        reply.critical());
  }

  /** Some skill at its top, and none that is not at least good. */
  private boolean earnsTheTop(Reply reply) {
    var own = reply.score().map(AuthorScore::levels).orElse(Map.of());
    var reason = reply.score().map(AuthorScore::reason).orElse("");
    var levels = rubric.override(reply.moves(), own, reason).levels().values();
    return levels.stream().anyMatch(level -> level.compareTo(TOP) >= 0)
        && levels.stream().allMatch(level -> level.compareTo(NEARLY) >= 0);
  }

  /**
   * The scorer hears what moves words make where nobody wrote them down.
   *
   * @param hurting whether those that hurt are asked for, or the others
   */
  static List<String> heard(
      Scenario scenario, Optional<Scene> scene, String words, boolean hurting) {
    var client =
        scene.stream()
            .flatMap(one -> one.says().stream())
            .filter(line -> line.speaker().equals(Line.CLIENT))
            .map(Line::text)
            .collect(Collectors.joining(" "));
    return Tongue.of(scenario.language())
        .map(tongue -> Scorer.shipped().hear(new Utterance(tongue, client, words)))
        .map(hearing -> having(hearing.score().moves(), hurting))
        .orElse(List.of());
  }

  private static List<String> having(List<String> moves, boolean hurting) {
    return Rubric.shipped().moves().values().stream()
        .filter(move -> (move.worth() == Worth.HURTS) == hurting)
        .map(Move::id)
        .filter(moves::contains)
        .toList();
  }

  /** What a reason quotes of some words, as they have it. */
  static List<String> quoted(String why, String words) {
    var found = new LinkedHashSet<String>();
    var plain = words.toLowerCase(Locale.ROOT);
    QUOTED
        .matcher(why)
        .results()
        .map(one -> one.group(1).strip().toLowerCase(Locale.ROOT))
        .filter(phrase -> !phrase.isEmpty() && plain.length() == words.length())
        .forEach(
            phrase -> {
              int at = plain.indexOf(phrase);
              if (at >= 0) {
                found.add(words.substring(at, at + phrase.length()));
              }
            });
    return List.copyOf(found);
  }
}
