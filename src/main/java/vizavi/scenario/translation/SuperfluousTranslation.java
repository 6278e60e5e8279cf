package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;

/** A text of the translation that the source hasn't: it would never be shown. */
final class SuperfluousTranslation implements Rule<Beside> {
  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    Set<String> known = known(it);
    List<String> written = new ArrayList<>(it.texts().texts().keySet());
    written.addAll(it.texts().own().keySet());
    Set<String> superfluous = new LinkedHashSet<>();
    for (String way : written) {
      String part = Way.firstOutside(known::contains, way);
      // another number of lines is another rule's mistake
      if (!known.contains(part) && !(line(way) && known.contains(Way.around(way)))) {
        superfluous.add(part);
      }
    }
    superfluous.forEach(part -> error(diagnostics, it.place(part), () -> message(part, known)));
  }

  private static Set<String> known(Beside it) {
    List<String> ways = new ArrayList<>(it.pieces().map(Piece::way).toList());
    for (Scene scene : it.source().scenes().values()) {
      ways.add("scenes/" + scene.id() + "/asks-again");
      scene
          .replies()
          .keySet()
          .forEach(reply -> ways.add("scenes/" + scene.id() + "/replies/" + reply + "/hears"));
    }
    return new HashSet<>(Way.parts(ways));
  }

  private static boolean line(String way) {
    return Way.around(way).endsWith("/says");
  }

  private static Message message(String part, Set<String> known) {
    String around = Way.around(part);
    List<String> beside =
        known.stream()
            .filter(other -> Way.around(other).equals(around))
            .map(Way::name)
            .sorted()
            .toList();
    return Nearest.hint(
        Message.of("superfluous-translation", "the source has no {0}", Way.bare(part)),
        Way.name(part),
        beside);
  }
}
