package vizavi.analysis;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vizavi.play.Witness;
import vizavi.scenario.Ending;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;

/** Names the branches of a scenario and remembers those it witnesses. */
final class Branches implements Witness {
  private final SortedSet<String> all;
  private final SortedSet<String> seen = new TreeSet<>();

  Branches(Scenario scenario) {
    this.all = of(scenario);
  }

  SortedSet<String> all() {
    return all;
  }

  SortedSet<String> seen() {
    return seen;
  }

  boolean complete() {
    return seen.size() == all.size();
  }

  private void see(String branch) {
    if (all.contains(branch)) {
      seen.add(branch);
    }
  }

  /** Every branch a scenario has. */
  private static SortedSet<String> of(Scenario scenario) {
    var all = new TreeSet<String>();
    for (var scene : scenario.scenes().values()) {
      all.add(scene(scene.id()));
      lines(scene.id(), scene.leadsTo(), all);
      for (var reply : scene.replies().values()) {
        var key = scene.id() + "." + reply.id();
        all.add(reply(key));
        lines(key, reply.leadsTo(), all);
      }
    }
    scenario.triggers().keySet().forEach(id -> all.add("trigger " + id));
    scenario.endings().keySet().forEach(id -> all.add("ending " + id));
    return all;
  }

  /** A single target is no branch: it is where its reply or scene goes, if no trigger is faster. */
  private static void lines(String from, List<Target> targets, SortedSet<String> all) {
    for (int line = 0; targets.size() > 1 && line < targets.size(); line++) {
      all.add(target(from, line));
    }
  }

  private static String scene(String id) {
    return "scene " + id;
  }

  private static String reply(String key) {
    return "reply " + key;
  }

  private static String target(String from, int line) {
    return "target " + (line + 1) + " of " + from;
  }

  public void picks(String scene, String reply) {
    see(reply(scene + "." + reply));
  }

  @Override
  public void opens(Scene scene) {
    see(scene(scene.id()));
  }

  @Override
  public void takes(String from, int line) {
    see(target(from, line));
  }

  @Override
  public void fires(Trigger trigger) {
    see("trigger " + trigger.id());
  }

  @Override
  public void ends(Ending ending) {
    see("ending " + ending.id());
  }
}
