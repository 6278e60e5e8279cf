package vizavi.bench.solver;

import java.util.Random;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;

/**
 * A case of so many scenes and facts, as a trainer might write it at length: three replies a scene
 * that lead some scenes ahead, patience, trust and facts that move and are asked about, two
 * triggers, a turn limit.
 */
final class Case {
  private static final String[] MOVES = {
    "[thank, offer-option]", "[blame]", "[grant, set-limit]", "[insult]", "[ask-need, empathise]"
  };

  private final int scenes;
  private final int facts;
  private final Random random = new Random(20261122);
  private final StringBuilder yaml = new StringBuilder();

  private Case(int scenes, int facts) {
    this.scenes = scenes;
    this.facts = facts;
  }

  static Scenario of(int scenes, int facts) {
    return ScenarioReader.read("case", "case.yaml", new Case(scenes, facts).write())
        .scenario()
        .orElseThrow();
  }

  private String write() {
    yaml.append(
        """
        vizavi: 1
        title: A long case
        language: en
        level: 1
        trains: [politeness]
        role: You.
        briefing: Made up.
        client: {name: Ann, about: Nobody., portrait: young-woman, patience: 60, trust: 50}
        start: s0
        turn-limit: {turns: 25, leads-to: late}
        triggers:
          out: {when: patience <= 0, leads-to: gone}
          warned: {when: trust <= 10, leads-to: s%d}
        facts:
        """
            .formatted(scenes / 2));
    for (int fact = 0; fact < facts; fact++) {
      yaml.append("  f%d: {from: 0, to: 3, start: 0}\n".formatted(fact));
    }
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
    yaml.append("  s%d:\n    says: Well?\n    replies:\n".formatted(scene));
    for (int reply = 0; reply < 3; reply++) {
      int ahead = reply == 0 ? scene + 1 : scene + 1 + random.nextInt(Math.max(2, scenes / 12));
      String to = ahead >= scenes ? "fair" : "s" + ahead;
      yaml.append("      r%d:\n        words: Words %d %d\n".formatted(reply, scene, reply));
      yaml.append("        moves: %s\n".formatted(MOVES[random.nextInt(MOVES.length)]));
      yaml.append("        effects: {%s}\n".formatted(effects()));
      if (reply == 2 && scene % 3 == 0) {
        yaml.append("        when: f%d >= 1\n".formatted(random.nextInt(facts)));
      }
      yaml.append("        leads-to:\n");
      if (reply == 0 && scene >= scenes - 3) {
        yaml.append("          - {when: trust >= 60 and f0 >= 2, to: good}\n");
      } else if (reply == 1 && scene % 5 == 0) {
        yaml.append(
            "          - {when: trust < %d, to: fair}\n".formatted(20 + 10 * random.nextInt(4)));
      }
      yaml.append("          - {to: %s}\n".formatted(to));
    }
  }

  private String effects() {
    String mood = random.nextBoolean() ? "patience" : "trust";
    int by = 5 * (1 + random.nextInt(3));
    String sign = random.nextInt(3) > 0 ? "-" : "+";
    String fact = random.nextInt(3) == 0 ? ", f%d: +1".formatted(random.nextInt(facts)) : "";
    return "%s: %s%d%s".formatted(mood, sign, by, fact);
  }
}
