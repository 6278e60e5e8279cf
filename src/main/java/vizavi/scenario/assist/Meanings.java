package vizavi.scenario.assist;

import java.util.Locale;
import java.util.Optional;
import vizavi.scenario.shape.Field;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;

/** What the names of a file stand for, in words. */
record Meanings(Names names) {

  static String field(Field field) {
    String shape = field.shape().expected().toString();
    return field.meaning() + " " + capital(shape) + (field.required() ? ". Needed." : ".");
  }

  static Optional<String> move(String id) {
    return Optional.ofNullable(Rubric.shipped().moves().get(id)).map(Meanings::move);
  }

  static String move(Move move) {
    String pull =
        move.worth() == Worth.DEPENDS
            ? "what it is worth depends on what goes with it"
            : "by itself it " + move.worth().name().toLowerCase(Locale.ROOT);
    return capital(move.name())
        + ": "
        + move.seen()
        + ". Scored on "
        + move.skill().id()
        + "; "
        + pull
        + ".";
  }

  /** A number of a client, a fact, or what is counted. */
  Optional<String> fact(String id) {
    return switch (id) {
      case "patience" -> Optional.of("How patient the client is, from 0 to 100." + start(id));
      case "trust" -> Optional.of("How far the client trusts the firm, from 0 to 100." + start(id));
      case "turn" -> Optional.of("How many replies have been given.");
      default -> names.one("facts", id).map(fact -> capital(names.range(fact)) + ".");
    };
  }

  private String start(String id) {
    return names
        .root()
        .at("client", id)
        .map(Twig::value)
        .filter(value -> !value.isEmpty())
        .map(value -> " At the start " + value + ".")
        .orElse("");
  }

  /** A scene or an ending. */
  Optional<String> target(String id) {
    return names
        .one("scenes", id)
        .map(this::scene)
        .or(() -> names.one("endings", id).map(this::ending));
  }

  private String scene(Twig scene) {
    long replies = names.replies(scene).count();
    return "«%s» %s, line %d."
        .formatted(
            names.firstLine(scene), replies == 1 ? "1 reply" : replies + " replies", scene.line());
  }

  private String ending(Twig ending) {
    String outcome = ending.child("outcome").map(Twig::value).orElse("no outcome yet");
    return "«%s» %s, line %d.".formatted(names.firstLine(ending), capital(outcome), ending.line());
  }

  Optional<String> reply(String name) {
    return names
        .reply(name)
        .map(
            reply ->
                "«%s» Line %d."
                    .formatted(reply.child("words").map(Twig::value).orElse(""), reply.line()));
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
