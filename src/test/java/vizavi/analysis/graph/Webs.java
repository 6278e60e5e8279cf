package vizavi.analysis.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vizavi.scenario.Client;
import vizavi.scenario.Condition;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Outcome;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;
import vizavi.scenario.TurnLimit;
import vizavi.scoring.Skill;

/** Scenarios of any size whose replies lead anywhere; the same for the same seed. */
public final class Webs {
  private final Random luck;
  private final int scenes;
  private final int window;

  private Webs(int scenes, int window, long seed) {
    this.luck = new Random(seed);
    this.scenes = scenes;
    this.window = window;
  }

  /** Three replies a scene, each at most {@code window} scenes on or a few back; four endings. */
  public static Scenario of(int scenes, int window, long seed) {
    return new Webs(scenes, window, seed).scenario();
  }

  private Scenario scenario() {
    var all = new LinkedHashMap<String, Scene>();
    for (int at = 0; at < scenes; at++) {
      all.put("s" + at, scene(at));
    }
    var endings = new LinkedHashMap<String, Ending>();
    for (var outcome : Outcome.values()) {
      endings.put(
          outcome.id(), new Ending(outcome.id(), outcome, List.of(says("The end.")), "Learn."));
    }
    return new Scenario(
        "web",
        "A web",
        "en",
        1,
        Optional.empty(),
        List.of(Skill.values()),
        "You.",
        "A case.",
        new Client("Ann", "A client.", "older-man", 50, 50),
        Map.of(),
        Map.of(),
        Map.of(),
        "s0",
        Optional.of(new TurnLimit(100, "setback")),
        60,
        Map.of("leaves", new Trigger("leaves", Condition.ALWAYS, "failure")),
        all,
        endings);
  }

  private Scene scene(int at) {
    var replies = new LinkedHashMap<String, Reply>();
    for (int reply = 0; reply < 3; reply++) {
      replies.put("r" + reply, reply("r" + reply, targets(at)));
    }
    var own = luck.nextInt(4) == 0 ? targets(at) : List.<Target>of();
    return new Scene(
        "s" + at,
        Optional.empty(),
        List.of(says("Scene " + at + ": what do you say to that?")),
        List.of(),
        false,
        List.of(),
        replies,
        own);
  }

  private List<Target> targets(int at) {
    var targets = new ArrayList<Target>();
    if (luck.nextInt(8) == 0) {
      targets.add(new Target(Condition.ALWAYS, 50, to(at)));
    }
    targets.add(new Target(Condition.ALWAYS, Target.CERTAIN, to(at)));
    return targets;
  }

  private String to(int at) {
    int to = luck.nextInt(10) == 0 ? at - luck.nextInt(4) : at + 1 + luck.nextInt(window);
    int ending = luck.nextInt(Outcome.values().length);
    return to >= scenes ? Outcome.values()[ending].id() : "s" + Math.max(0, to);
  }

  private static Reply reply(String id, List<Target> targets) {
    return new Reply(
        id,
        "Words of " + id,
        List.of(),
        List.of(),
        List.of(),
        Condition.ALWAYS,
        targets,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Line says(String text) {
    return new Line(Line.CLIENT, text, Condition.ALWAYS);
  }
}
