package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;

/** Small scenarios made up at random: facts, moods, luck, triggers, ways back. */
final class SmallScenario {
  private static final List<String> MOVES =
      List.of(
          "[thank]",
          "[insult]",
          "[blame]",
          "[grant, hide-cost]",
          "[grant, set-limit, ask-return]",
          "[ask-need, empathise]",
          "[cave-in, apologise]",
          "[give-reason]");
  private final Random random;
  private final int scenes;
  private final StringBuilder yaml = new StringBuilder();
  private final List<String> replies = new ArrayList<>();

  private SmallScenario(long seed) {
    this.random = new Random(seed);
    this.scenes = 2 + random.nextInt(4);
  }

  /** The YAML of a scenario without errors. */
  static String yaml(long seed) {
    return new SmallScenario(seed).write();
  }

  static Scenario of(long seed) {
    var reading = ScenarioReader.read("small", "small.yaml", yaml(seed));
    return reading
        .scenario()
        .orElseThrow(() -> new AssertionError(reading.diagnostics() + "\n" + yaml(seed)));
  }

  private String write() {
    yaml.append(
        """
        vizavi: 1
        title: Made up
        language: en
        level: 1
        trains: [politeness]
        role: You.
        briefing: Nothing.
        client: {name: Ann, about: Nobody., portrait: young-woman, patience: %d, trust: %d}
        facts:
          count: {from: 0, to: 3, start: 0}
          told: {start: false}
        start: s0
        """
            .formatted(10 * random.nextInt(1, 10), 10 * random.nextInt(1, 10)));
    boolean limited = random.nextInt(4) > 0;
    yaml.append(
        "turn-limit: {turns: %d, leads-to: late}%n".formatted(limited ? 2 + random.nextInt(5) : 9));
    yaml.append("triggers:\n  out: {when: patience <= 0, leads-to: gone}\n");
    yaml.append(
        "  warned: {when: trust <= %d, leads-to: s%d}%n"
            .formatted(10 * random.nextInt(3), random.nextInt(scenes)));
    yaml.append("scenes:\n");
    for (int scene = 0; scene < scenes; scene++) {
      scene(scene);
    }
    yaml.append(
        """
        endings:
          good: {outcome: success, says: Yes., lesson: Well.}
          fair: {outcome: compromise, says: Yes., lesson: Well.}
          late: {outcome: setback, says: Late., lesson: Well.}
          gone: {outcome: failure, says: No., lesson: Well.}
        """);
    return yaml.toString();
  }

  private void scene(int scene) {
    yaml.append("  s%d:%n    says: Well?%n".formatted(scene));
    if (random.nextInt(3) == 0) {
      yaml.append("    effects: {%s}%n".formatted(effect()));
    }
    yaml.append("    replies:\n");
    int count = 1 + random.nextInt(3);
    for (int reply = 0; reply < count; reply++) {
      reply(scene, reply);
    }
  }

  private void reply(int scene, int reply) {
    yaml.append("      r%d:%n        words: Words %d %d%n".formatted(reply, scene, reply));
    yaml.append("        moves: %s%n".formatted(MOVES.get(random.nextInt(MOVES.size()))));
    if (reply > 0 && random.nextBoolean()) {
      yaml.append("        when: %s%n".formatted(condition()));
    }
    if (random.nextInt(4) > 0) {
      yaml.append("        effects: {%s}%n".formatted(effect()));
    }
    // the first reply goes on, so that every scene has a way to it; others go anywhere
    String next = scene + 1 < scenes ? "s" + (scene + 1) : "fair";
    String other = random.nextInt(3) == 0 ? "good" : "s" + random.nextInt(scenes);
    yaml.append("        leads-to:\n");
    if (scene == 0 && reply == 0) {
      yaml.append("          - {when: count >= 3, to: good}\n");
    } else if (random.nextBoolean()) {
      yaml.append("          - {when: %s, to: %s}%n".formatted(condition(), other));
    } else if (random.nextInt(3) == 0) {
      yaml.append("          - {chance: %d, to: %s}%n".formatted(30 + random.nextInt(40), other));
    }
    yaml.append("          - {to: %s}%n".formatted(reply == 0 ? next : other));
    replies.add("s" + scene + ".r" + reply);
  }

  private String effect() {
    return switch (random.nextInt(6)) {
      case 0 -> "count: +1";
      case 1 -> "count: %d".formatted(random.nextInt(4));
      case 2 -> "told: true";
      case 3 -> "patience: -%d".formatted(10 * (1 + random.nextInt(4)));
      case 4 ->
          "trust: %s%d".formatted(random.nextBoolean() ? "+" : "-", 10 * (1 + random.nextInt(3)));
      default -> "patience: +20, trust: -10";
    };
  }

  private String condition() {
    return switch (random.nextInt(7)) {
      case 0 -> "count >= %d".formatted(1 + random.nextInt(3));
      case 1 -> "count = %d".formatted(random.nextInt(4));
      case 2 -> "told";
      case 3 -> "trust < %d".formatted(10 * (1 + random.nextInt(9)));
      case 4 -> "patience >= %d or not told".formatted(10 * (1 + random.nextInt(9)));
      case 5 -> "turn > %d".formatted(random.nextInt(4));
      default -> replies.isEmpty() ? "told" : "said " + replies.get(random.nextInt(replies.size()));
    };
  }
}
