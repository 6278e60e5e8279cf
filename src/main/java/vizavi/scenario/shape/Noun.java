package vizavi.scenario.shape;

import java.util.List;
import vizavi.text.Message;

/** What an id can stand for, in words. */
final class Noun {
  private static final List<Message> ALL =
      List.of(
          Message.of("part.change", "change"),
          Message.of("part.ending", "ending"),
          Message.of("part.fact", "fact"),
          Message.of("part.path", "path"),
          Message.of("part.person", "person"),
          Message.of("part.reply", "reply"),
          Message.of("part.scene", "scene"),
          Message.of("part.text", "text"),
          Message.of("part.title", "title"),
          Message.of("part.trigger", "trigger"));

  private static final List<Message> IDS =
      List.of(
          Message.of("part.id-of-ending", "the id of an ending"),
          Message.of("part.id-of-move", "the id of a move"),
          Message.of("part.id-of-rule", "the id of a rule"),
          Message.of("part.id-of-scenario", "the id of a scenario"),
          Message.of("part.id-of-scene", "the id of a scene"),
          Message.of("part.id-of-target", "the id of a scene or an ending"),
          Message.of("part.id-of-visit", "the id of a visit"));

  private Noun() {}

  /** The noun that is {@code what} in English. */
  static Message of(String what) {
    return among(ALL, what);
  }

  /** The id of something, with its article in English. */
  static Message idOf(String thing) {
    return among(IDS, "the id of " + thing);
  }

  private static Message among(List<Message> known, String english) {
    return known.stream().filter(one -> one.pattern().equals(english)).findFirst().orElseThrow();
  }

  /** {@code scene "x"}. */
  static Message named(String what, String id) {
    return Message.of("part.named", "{0} {1}", of(what), id);
  }
}
