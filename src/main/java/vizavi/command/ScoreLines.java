package vizavi.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vizavi.scoring.Evidence;
import vizavi.scoring.Hearing;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** Scores replies: one JSON object a line comes in, one goes out. */
final class ScoreLines implements Command {
  private static final String LANGUAGE = "--lang";

  @Override
  public String usage() {
    return "score [--lang en|uk|ru|hu] < replies.jsonl";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var tongue = tongue(words);
    boolean fine = true;
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          var answer = answer(line, tongue);
          fine &= !answer.containsKey("error");
          out.println(JsonLines.JSON.writeValueAsString(answer));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("standard input can't be read", e);
    }
    return fine ? FINE : FOUND_ERRORS;
  }

  private static Optional<Tongue> tongue(List<String> words) throws BadUsage {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var joined = String.join("=", words);
    if (!joined.startsWith(LANGUAGE + "=")) {
      throw new BadUsage("There is no option \"" + words.getFirst() + "\".");
    }
    var id = joined.substring(LANGUAGE.length() + 1);
    return Optional.of(
        Tongue.of(id)
            .orElseThrow(
                () -> new BadUsage("The language must be en, uk, ru or hu, not \"" + id + "\".")));
  }

  private static Map<String, @Nullable Object> answer(String line, Optional<Tongue> usual) {
    JsonNode asked;
    try {
      asked = JsonLines.JSON.readTree(line);
    } catch (JacksonException e) {
      return error(null, "this line is no JSON object");
    }
    if (!asked.isObject()) {
      return error(null, "this line is no JSON object");
    }
    var id = asked.get("id");
    var reply = asked.get("reply");
    if (reply == null || !reply.isString()) {
      return error(id, "\"reply\" is missing or no text");
    }
    var language = JsonLines.text(asked, "lang");
    var tongue = language.isEmpty() ? usual : Tongue.of(language);
    return tongue
        .map(
            one ->
                answer(
                    id,
                    Scorer.shipped()
                        .hear(
                            new Utterance(one, JsonLines.text(asked, "client"), reply.asString()))))
        .orElseGet(
            () ->
                error(
                    id,
                    language.isEmpty()
                        ? "\"lang\" is missing, and no --lang was given"
                        : "no language \"" + language + "\"; there are en, uk, ru and hu"));
  }

  private static Map<String, @Nullable Object> error(@Nullable JsonNode id, String message) {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("id", id);
    answer.put("error", message);
    return answer;
  }

  private static Map<String, @Nullable Object> answer(@Nullable JsonNode id, Hearing heard) {
    var levels = heard.score().levels();
    var evidence = new LinkedHashMap<String, Object>();
    heard
        .evidence()
        .forEach(
            (move, words) -> evidence.put(move, words.stream().map(ScoreLines::evidence).toList()));
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("id", id);
    answer.put("moves", heard.score().moves());
    answer.put("evidence", evidence);
    for (var skill : Skill.values()) {
      answer.put(skill.id(), levels.get(skill));
    }
    answer.put("abstained", heard.abstained());
    answer.put("notices", heard.notices().stream().map(Enum::name).map(ScoreLines::word).toList());
    return answer;
  }

  private static Map<String, Object> evidence(Evidence words) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("from", words.from());
    shown.put("to", words.to());
    shown.put("text", words.text());
    shown.put("points", words.points());
    return shown;
  }

  private static String word(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
