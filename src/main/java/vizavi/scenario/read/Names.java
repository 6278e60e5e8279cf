package vizavi.scenario.read;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.scenario.check.Draft;
import vizavi.text.Mapping;

/** Gathers the ids of a file. */
final class Names {
  private Names() {}

  static Draft.Ids of(Part root, Set<String> moves) {
    Set<String> replies = new LinkedHashSet<>();
    for (Mapping.Entry scene : root.part("scenes").entries()) {
      keys(Part.of(scene.value()).part("replies"))
          .forEach(reply -> replies.add(scene.name() + "." + reply));
    }
    return new Draft.Ids(
        keys(root.part("scenes")),
        keys(root.part("endings")),
        replies,
        keys(root.part("facts")),
        keys(root.part("visits")),
        keys(root.part("others")),
        moves);
  }

  private static Set<String> keys(Part part) {
    return part.entries().stream()
        .map(Mapping.Entry::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
