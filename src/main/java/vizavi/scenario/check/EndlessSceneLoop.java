package vizavi.scenario.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** Scenes that lead to each other by themselves, with no reply sure to be offered on the way. */
final class EndlessSceneLoop implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Map<String, Scene> silent = new HashMap<>(draft.scenario().scenes());
    silent.values().removeIf(Ways::alwaysAsks);
    List<String> looping =
        draft.scenario().scenes().keySet().stream().filter(looping(silent)::contains).toList();
    if (!looping.isEmpty()) {
      error(
          diagnostics,
          draft.places().of("scenes", looping.getFirst()),
          Message.of(
              "endless-scene-loop",
              "the conversation can go round through {0} without a reply;"
                  + " offer one that has no condition, or lead out",
              looping.stream().limit(5).map(Quoted::of).toList()));
    }
  }

  /** What is left when scenes that lead to no other silent scene are taken away again and again. */
  private static Set<String> looping(Map<String, Scene> silent) {
    Map<String, Integer> ahead = new HashMap<>();
    Map<String, List<String>> behind = new HashMap<>();
    for (Scene scene : silent.values()) {
      Set<String> next = new HashSet<>(Ways.onward(scene));
      next.retainAll(silent.keySet());
      ahead.put(scene.id(), next.size());
      next.forEach(to -> behind.computeIfAbsent(to, id -> new ArrayList<>()).add(scene.id()));
    }
    Deque<String> done = new ArrayDeque<>();
    ahead.forEach((id, count) -> take(id, count, done));
    Set<String> left = new HashSet<>(silent.keySet());
    while (!done.isEmpty()) {
      String id = done.pop();
      left.remove(id);
      for (String before : behind.getOrDefault(id, List.of())) {
        take(before, ahead.merge(before, -1, Integer::sum), done);
      }
    }
    return left;
  }

  private static void take(String id, int ahead, Deque<String> done) {
    if (ahead == 0) {
      done.push(id);
    }
  }
}
