package vizavi.analysis.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vizavi.scenario.Ending;
import vizavi.scenario.Fact;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Trigger;

/** Finds out which things of the old scenario have a new id in the new one. */
record Renaming(Scenario before, Scenario after) {
  NewNames names() {
    Map<String, String> scenes = matched(Scenario::scenes, Renaming::words);
    Map<String, String> targets = new HashMap<>(scenes);
    targets.putAll(matched(Scenario::endings, Renaming::words));
    return new NewNames(
        Map.copyOf(targets),
        replies(scenes),
        facts(),
        matched(Scenario::visits, title -> title),
        matched(Scenario::others, Renaming::words),
        matched(Scenario::triggers, this::words));
  }

  private <T> Map<String, String> matched(
      Function<Scenario, Map<String, T>> part, Function<T, String> words) {
    return Matching.renamed(said(part.apply(before), words), said(part.apply(after), words));
  }

  private static <T> Map<String, String> said(Map<String, T> things, Function<T, String> words) {
    Map<String, String> said = new LinkedHashMap<>();
    things.forEach((id, thing) -> said.put(id, words.apply(thing)));
    return said;
  }

  /** Replies are looked for in their own scene only. */
  private Map<String, String> replies(Map<String, String> scenes) {
    Map<String, String> replies = new HashMap<>();
    for (Scene scene : before.scenes().values()) {
      Scene now = after.scenes().get(scenes.getOrDefault(scene.id(), scene.id()));
      if (now != null) {
        Matching.renamed(said(scene.replies(), Reply::words), said(now.replies(), Reply::words))
            .forEach((old, young) -> replies.put(scene.id() + "." + old, now.id() + "." + young));
      }
    }
    return Map.copyOf(replies);
  }

  /** A fact says so little that only the one that went and the one that came can be the same. */
  private Map<String, String> facts() {
    List<String> gone = without(before.facts(), after.facts());
    List<String> come = without(after.facts(), before.facts());
    boolean same =
        gone.size() == 1
            && come.size() == 1
            && values(before, gone.getFirst()).equals(values(after, come.getFirst()));
    return same ? Map.of(gone.getFirst(), come.getFirst()) : Map.of();
  }

  private static String values(Scenario scenario, String fact) {
    Fact found = scenario.facts().get(fact);
    return found == null ? "" : AsWritten.values(found);
  }

  private static List<String> without(Map<String, ?> all, Map<String, ?> others) {
    return all.keySet().stream().filter(id -> !others.containsKey(id)).toList();
  }

  private static String words(Scene scene) {
    return lines(scene.says())
        + "\n"
        + scene.replies().values().stream().map(Reply::words).collect(Collectors.joining("\n"));
  }

  private static String words(Ending ending) {
    return lines(ending.says()) + "\n" + ending.lesson();
  }

  private static String words(Other other) {
    return other.name() + " " + other.about();
  }

  private String words(Trigger trigger) {
    return new AsWritten(before.facts(), NewNames.NONE).condition(trigger.when());
  }

  private static String lines(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
