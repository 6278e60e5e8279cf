package vizavi.bench.engine;

import java.util.List;
import java.util.stream.Collectors;
import vizavi.bench.engine.Story.Choice;
import vizavi.bench.engine.Story.Knot;

/**
 * A story in Vizavi's language. Our conditions compare one fact with one value, so the sum that
 * decides the outcome is a fourth fact, {@code total}, which every reply changes along: the plays
 * are the same, the engine has one more change to make. A choice's feedback is its {@code because}.
 * The outcomes good, fair and poor are endings. Our reader refuses scenes that nothing leads to, so
 * the scene {@code elsewhere} leads to each of them: a client whose patience is gone would go
 * there. No reply changes the patience; but the engine asks each turn, as it does in real
 * scenarios.
 */
final class VizaviText {
  private static final List<String> MOVES =
      List.of("empathise", "command", "offer-option", "blame", "thank", "set-limit", "dismiss");

  private VizaviText() {}

  static String yaml(Story story) {
    return """
        vizavi: 1
        title: %s
        language: en
        level: 1
        trains: [politeness]
        role: You answer the client.
        briefing: A generated story.
        client:
          name: The client
          about: Generated.
          portrait: older-man
          patience: 50
          trust: 50
        facts:
          empathy: {from: -1000000, to: 1000000, start: 0}
          accuracy: {from: -1000000, to: 1000000, start: 0}
          policy: {from: -1000000, to: 1000000, start: 0}
          total: {from: -1000000, to: 1000000, start: 0}
        start: %s
        triggers:
          walks-out: {when: patience <= 0, leads-to: elsewhere}
        scenes:
        %s  elsewhere:
            leads-to:
        %s      - to: finish
          finish:
            leads-to:
              - {when: total >= %d, to: good}
              - {when: total >= %d, to: fair}
              - to: poor
        endings:
          good: {outcome: success, says: Outcome good., lesson: None.}
          fair: {outcome: compromise, says: Outcome fair., lesson: None.}
          poor: {outcome: failure, says: Outcome poor., lesson: None.}
        """
        .formatted(
            story.title(),
            story.knots().getFirst().id(),
            story.knots().stream().map(VizaviText::scene).collect(Collectors.joining()),
            story.stranded().stream().map(VizaviText::way).collect(Collectors.joining()),
            Story.GOOD,
            Story.FAIR);
  }

  private static String way(String knot) {
    return "      - {when: total = 1000000, to: %s}\n".formatted(knot);
  }

  private static String scene(Knot knot) {
    return "  %s:\n    says: \"%s\"\n    replies:\n%s"
        .formatted(
            knot.id(),
            knot.text(),
            knot.choices().stream()
                .map(choice -> reply(knot, choice))
                .collect(Collectors.joining()));
  }

  private static String reply(Knot knot, Choice choice) {
    return """
              %s:
                words: "%s"
                moves: [%s]
                effects: {%s}
        %s        because: "%s"
                leads-to: %s
        """
        .formatted(
            choice.id(),
            choice.text(),
            String.join(", ", moves(knot, choice)),
            effects(choice),
            choice.needsEmpathy() ? "        when: empathy >= 1\n" : "",
            choice.feedback(),
            choice.to());
  }

  /** One move or two, as the words' lengths have it: they change the score, never the way. */
  static List<String> moves(Knot knot, Choice choice) {
    int first = (knot.text().length() + choice.text().length()) % MOVES.size();
    int second = (first + choice.feedback().length()) % MOVES.size();
    return first == second
        ? List.of(MOVES.get(first))
        : List.of(MOVES.get(first), MOVES.get(second));
  }

  private static String effects(Choice choice) {
    int sum = choice.effects().values().stream().mapToInt(Integer::intValue).sum();
    return choice.effects().entrySet().stream()
            .map(change -> "%s: %+d".formatted(change.getKey(), change.getValue()))
            .collect(Collectors.joining(", "))
        + ", total: %+d".formatted(sum);
  }
}
