package vizavi.scenario.translation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import vizavi.text.Message;
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

  /** What a part is, for a sentence: a text or a message. */
  static Object label(String way) {
    String[] steps = way.split("/");
    boolean thing = steps.length == 2 || steps.length == 4 && !steps[2].equals("says");
    return thing ? the(bare(way)) : bare(way);
  }

  /** The same after "no". */
  static Object bare(String way) {
    String[] steps = way.split("/");
    return switch (steps.length) {
      case 1 -> "\"" + way + "\"";
      case 2 -> thing(steps[0], steps[1]);
      case 3 -> of(steps[2], thing(steps[0], steps[1]));
      default ->
          steps[2].equals("says")
              ? Message.of(
                  "part.line",
                  "line {0} of {1}",
                  Integer.parseInt(steps[3]) + 1,
                  the(thing(steps[0], steps[1])))
              : steps.length > 4 ? of(steps[4], reply(steps)) : reply(steps);
    };
  }

  private static Message of(String key, Message thing) {
    return Message.of("part.key-of", "\"{0}\" of {1}", key, the(thing));
  }

  private static Message the(Object thing) {
    return Message.of("part.the", "the {0}", thing);
  }

  private static Message reply(String[] steps) {
    return Message.of("part.reply-named", "reply {0}", Quoted.of(steps[1] + "." + steps[3]));
  }

  private static Message thing(String kind, String id) {
    return switch (kind) {
      case "client" -> Message.of("part.clients", "client's {0}", "\"" + id + "\"");
      case "others" -> Message.of("part.person-named", "person {0}", Quoted.of(id));
      case "visits" -> Message.of("part.visit-named", "visit {0}", Quoted.of(id));
      case "scenes" -> Message.of("part.scene-named", "scene {0}", Quoted.of(id));
      default -> Message.of("part.ending-named", "ending {0}", Quoted.of(id));
    };
  }
}
