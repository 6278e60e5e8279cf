package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/**
 * What a source says at a part of its translations.
 *
 * @param name the key, the id, or the number of a line
 * @param text the source's words; empty where there are only parts
 */
record Original(String name, Kind kind, String text, List<Original> parts) {

  /** How a part is written. */
  enum Kind {
    TEXT,
    /** A list of lines, each with its speaker, or a text where the client says a single one. */
    LINES,
    /** Wordings that each language has of its own. */
    OWN,
    /** Keys of the language. */
    KEYS,
    /** Ids of the source. */
    IDS
  }

  /** All of a source. */
  static Original of(Scenario source) {
    return keys(
        "",
        text("title", source.title()),
        text("role", source.role()),
        text("briefing", source.briefing()),
        person("client", source.client().name(), source.client().about()),
        ids("others", source.others(), (id, other) -> person(id, other.name(), other.about())),
        ids("visits", source.visits(), Original::text),
        ids("scenes", source.scenes(), (id, scene) -> scene(scene)),
        ids("endings", source.endings(), (id, ending) -> ending(ending)));
  }

  /** The part a way leads to; empty where the source has no such part. */
  Optional<Original> at(List<Twig> way) {
    Optional<Original> part = Optional.of(this);
    for (Twig step : way) {
      part =
          part.flatMap(
              one -> one.parts.stream().filter(it -> it.name.equals(step.name())).findFirst());
    }
    return part;
  }

  /** The source's words; of a part that is made of others, the first of theirs. */
  String words() {
    return text.isEmpty() && !parts.isEmpty() ? parts.getFirst().words() : text;
  }

  private static Original scene(Scene scene) {
    return keys(
        scene.id(),
        says(scene.says()),
        own("asks-again", scene.asksAgain()),
        ids("replies", scene.replies(), (id, reply) -> reply(reply)));
  }

  private static Original reply(Reply reply) {
    return keys(
        reply.id(),
        text("words", reply.words()),
        own("hears", reply.hears()),
        text("because", reply.because().orElse("")),
        text("better", reply.better().orElse("")),
        text("reason", reply.score().map(score -> score.reason()).orElse("")));
  }

  private static Original ending(Ending ending) {
    return keys(ending.id(), says(ending.says()), text("lesson", ending.lesson()));
  }

  private static Original person(String id, String name, String about) {
    return keys(id, text("name", name), text("about", about));
  }

  private static Original says(List<Line> lines) {
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    return new Original(
        "says",
        Kind.LINES,
        text,
        IntStream.range(0, lines.size()).mapToObj(i -> line(i, lines.get(i))).toList());
  }

  private static Original line(int number, Line line) {
    return keys(Integer.toString(number), text(line.speaker(), line.text()));
  }

  private static Original own(String key, List<String> wordings) {
    return new Original(key, Kind.OWN, String.join("\n", wordings), List.of());
  }

  private static Original text(String key, String text) {
    return new Original(key, Kind.TEXT, text, List.of());
  }

  /** Without those parts in which the source says nothing. */
  private static Original keys(String name, Original... parts) {
    return new Original(name, Kind.KEYS, "", spoken(List.of(parts)));
  }

  private static <T> Original ids(
      String name, Map<String, T> all, BiFunction<String, T, Original> part) {
    List<Original> parts = new ArrayList<>();
    all.forEach((id, one) -> parts.add(part.apply(id, one)));
    return new Original(name, Kind.IDS, "", spoken(parts));
  }

  private static List<Original> spoken(List<Original> parts) {
    return parts.stream().filter(part -> !part.words().isEmpty()).toList();
  }
}
