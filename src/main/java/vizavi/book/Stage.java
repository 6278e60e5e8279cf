package vizavi.book;

import java.util.List;
import java.util.Optional;
import vizavi.scenario.Condition;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** The lines of a scene with their speakers' names. */
final class Stage {
  private Stage() {}

  static List<Excerpt.Said> lines(Scenario scenario, Scene scene) {
    return scene.says().stream()
        .map(
            line ->
                new Excerpt.Said(
                    speaker(scenario, line.speaker()),
                    line.speaker().equals(Line.CLIENT),
                    line.text(),
                    line.when().equals(Condition.ALWAYS)))
        .toList();
  }

  private static Optional<String> speaker(Scenario scenario, String id) {
    return switch (id) {
      case Line.NARRATOR -> Optional.empty();
      case Line.CLIENT -> Optional.of(scenario.client().name());
      default -> Optional.ofNullable(scenario.others().get(id)).map(Other::name);
    };
  }
}
