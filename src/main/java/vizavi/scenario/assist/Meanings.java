package vizavi.scenario.assist;

import java.util.List;
import java.util.Optional;
import vizavi.scenario.Outcome;
import vizavi.scenario.shape.Field;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.text.Message;

/** What the names of a file stand for, in words. */
record Meanings(Names names) {

  static Message field(Field field) {
    Message shape = field.shape().expected().capital();
    return field.required()
        ? Message.of("help.needed-field", "{0} {1}. Needed.", field.meaning(), shape)
        : Message.of("help.field", "{0} {1}.", field.meaning(), shape);
  }

  static Optional<Message> move(String id) {
    return Optional.ofNullable(Rubric.shipped().moves().get(id)).map(Meanings::move);
  }

  static Message move(Move move) {
    String key = "rubric.move." + move.id();
    String skill = move.skill().id();
    return Message.of(
        "help.move",
        "{0}: {1}. Scored on {2}; {3}.",
        Message.name(key, move.name()).capital(),
        Message.name(key + ".seen", move.seen()),
        Message.name("skill." + skill, skill),
        pull(move));
  }

  private static Message pull(Move move) {
    return switch (move.worth()) {
      case HELPS -> Message.of("help.move-helps", "by itself it helps");
      case HURTS -> Message.of("help.move-hurts", "by itself it hurts");
      case DEPENDS ->
          Message.of("help.move-depends", "what it is worth depends on what goes with it");
    };
  }

  /** A number of a client, a fact, or what is counted. */
  Optional<Message> fact(String id) {
    return switch (id) {
      case "patience" ->
          Optional.of(
              starting(
                  id, Message.of("help.patience", "How patient the client is, from 0 to 100.")));
      case "trust" ->
          Optional.of(
              starting(
                  id,
                  Message.of("help.trust", "How far the client trusts the firm, from 0 to 100.")));
      case "turn" -> Optional.of(Message.of("help.turn", "How many replies have been given."));
      default -> names.one("facts", id).map(this::range);
    };
  }

  private Message starting(String id, Message meaning) {
    return names
        .root()
        .at("client", id)
        .map(Twig::value)
        .filter(value -> !value.isEmpty())
        .map(value -> Message.of("help.at-the-start", "{0} At the start {1}.", meaning, value))
        .orElse(meaning);
  }

  private Message range(Twig fact) {
    String start = said(fact, "start");
    List<String> words = names.words(fact);
    if (!words.isEmpty()) {
      return Message.of("help.fact-of-words", "One of {0}; at the start {1}.", words, start);
    }
    return names.isFlag(fact)
        ? Message.of("help.fact-yes-or-no", "True or false; at the start {0}.", start)
        : Message.of(
            "help.fact-in-numbers",
            "From {0} to {1}; at the start {2}.",
            said(fact, "from"),
            said(fact, "to"),
            start);
  }

  private static String said(Twig twig, String key) {
    String value = twig.child(key).map(Twig::value).orElse("");
    return value.isEmpty() ? "…" : value;
  }

  /** A scene or an ending. */
  Optional<Message> target(String id) {
    return names
        .one("scenes", id)
        .map(this::scene)
        .or(() -> names.one("endings", id).map(this::ending));
  }

  private Message scene(Twig scene) {
    long replies = names.replies(scene).count();
    String words = names.firstLine(scene);
    String line = line(scene);
    return replies == 1
        ? Message.of("help.scene-with-one", "«{0}» 1 reply, line {1}.", words, line)
        : Message.of("help.scene", "«{0}» {1} replies, line {2}.", words, replies, line);
  }

  private Message ending(Twig ending) {
    String id = ending.child("outcome").map(Twig::value).orElse("");
    String words = names.firstLine(ending);
    if (ending.child("outcome").isEmpty()) {
      return Message.of(
          "help.ending-without-outcome", "«{0}» No outcome yet, line {1}.", words, line(ending));
    }
    Message outcome =
        Outcome.of(id)
            .map(one -> Message.name("outcome." + id, id))
            .orElseGet(() -> Message.written(id));
    return Message.of(
        "help.ending", "«{0}» {1}, line {2}.", words, outcome.capital(), line(ending));
  }

  Optional<Message> reply(String name) {
    return names
        .reply(name)
        .map(
            reply ->
                Message.of(
                    "help.reply",
                    "«{0}» Line {1}.",
                    reply.child("words").map(Twig::value).orElse(""),
                    line(reply)));
  }

  /** Its number as it stands beside the text, with no mark between thousands. */
  private static String line(Twig twig) {
    return Integer.toString(twig.line());
  }
}
