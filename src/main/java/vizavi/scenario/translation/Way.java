package vizavi.scenario.translation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import vizavi.text.Quoted;

/** The way to a part of a file, {@code scenes/the-call/replies/wait/words}. */
final class Way {
  private Way() {}

  /** All parts on some ways, the ways themselves included. */
  static Set<String> parts(Collection<String> ways) {
    Set<String> parts = new HashSet<>();
    for (String way : ways) {
      for (int end = way.indexOf('/'); end > 0; end = way.indexOf('/', end + 1)) {
        parts.add(way.substring(0, end));
      }
      parts.add(way);
    }
    return parts;
  }

  /** The first part on a way that is not among the known ones; the way itself where all are. */
  static String firstOutside(Predicate<String> known, String way) {
    for (int end = way.indexOf('/'); end > 0; end = way.indexOf('/', end + 1)) {
      if (!known.test(way.substring(0, end))) {
        return way.substring(0, end);
      }
    }
    return way;
  }

  /** What stands around a part; empty for a part of the file itself. */
  static String around(String way) {
    return way.substring(0, Math.max(0, way.lastIndexOf('/')));
  }

  /** The last step. */
  static String name(String way) {
    return way.substring(way.lastIndexOf('/') + 1);
  }

  /** What a part is, for a sentence. */
  static String label(String way) {
    String[] steps = way.split("/");
    return switch (steps.length) {
      case 1 -> "\"" + way + "\"";
      case 2 -> thing(steps[0], steps[1]);
      case 3 -> "\"" + steps[2] + "\" of " + thing(steps[0], steps[1]);
      default ->
          steps[2].equals("says")
              ? "line " + (Integer.parseInt(steps[3]) + 1) + " of " + thing(steps[0], steps[1])
              : (steps.length > 4 ? "\"" + steps[4] + "\" of " : "")
                  + "the reply "
                  + Quoted.of(steps[1] + "." + steps[3]);
    };
  }

  private static String thing(String kind, String id) {
    return switch (kind) {
      case "client" -> "the client's \"" + id + "\"";
      case "others" -> "the person " + Quoted.of(id);
      case "visits" -> "the visit " + Quoted.of(id);
      case "scenes" -> "the scene " + Quoted.of(id);
      default -> "the ending " + Quoted.of(id);
    };
  }
}
