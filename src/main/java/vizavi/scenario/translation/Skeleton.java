package vizavi.scenario.translation;

import java.util.List;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** The file of a translation before the first word: the source's texts above empty ones. */
public final class Skeleton {
  private static final int WIDTH = 96;

  private final StringBuilder out = new StringBuilder();

  private Skeleton() {}

  /**
   * The text of a new file.
   *
   * @param language ISO 639-1 code of the new language
   */
  public static String of(Scenario source, String language) {
    Skeleton skeleton = new Skeleton();
    skeleton.head(source, language);
    if (!source.scenes().isEmpty()) {
      skeleton.line(0, "scenes:");
      source.scenes().values().forEach(skeleton::scene);
    }
    skeleton.line(0, "endings:");
    source
        .endings()
        .values()
        .forEach(
            ending -> {
              skeleton.line(2, ending.id() + ":");
              skeleton.says(ending.says());
              skeleton.text(4, "lesson", ending.lesson());
            });
    return skeleton.out.toString();
  }

  private void head(Scenario source, String language) {
    line(0, "# yaml-language-server: $schema=../../docs/translation.schema.json");
    line(0, "vizavi: 1");
    line(0, "language: " + language);
    text(0, "title", source.title());
    text(0, "role", source.role());
    text(0, "briefing", source.briefing());
    line(0, "client:");
    text(2, "name", source.client().name());
    text(2, "about", source.client().about());
    if (!source.others().isEmpty()) {
      line(0, "others:");
      source
          .others()
          .forEach(
              (id, other) -> {
                line(2, id + ":");
                text(4, "name", other.name());
                text(4, "about", other.about());
              });
    }
    if (!source.visits().isEmpty()) {
      line(0, "visits:");
      source.visits().forEach((id, title) -> text(2, id, title));
    }
  }

  private void scene(Scene scene) {
    if (scene.says().isEmpty() && scene.replies().isEmpty()) {
      return;
    }
    line(2, scene.id() + ":");
    says(scene.says());
    own(4, "asks-again", scene.asksAgain());
    if (!scene.replies().isEmpty()) {
      line(4, "replies:");
      scene.replies().values().forEach(this::reply);
    }
  }

  private void reply(Reply reply) {
    line(6, reply.id() + ":");
    text(8, "words", reply.words());
    own(8, "hears", reply.hears());
    reply.because().ifPresent(text -> text(8, "because", text));
    reply.better().ifPresent(text -> text(8, "better", text));
    reply.score().ifPresent(score -> text(8, "reason", score.reason()));
  }

  private void says(List<Line> lines) {
    if (lines.size() == 1 && lines.getFirst().speaker().equals(Line.CLIENT)) {
      text(4, "says", lines.getFirst().text());
    } else if (!lines.isEmpty()) {
      line(4, "says:");
      lines.forEach(line -> text(6, "- " + line.speaker(), line.text()));
    }
  }

  /** A text that is to be written, below the source's. */
  private void text(int indent, String key, String source) {
    comment(indent, source);
    line(indent, key + ":");
  }

  /** What each language has of its own, as a comment: it may stay away. */
  private void own(int indent, String key, List<String> wordings) {
    if (!wordings.isEmpty()) {
      line(indent, "# " + key + ":");
      wordings.forEach(wording -> comment(indent, "  - " + wording));
    }
  }

  private void comment(int indent, String text) {
    for (String paragraph : text.split("\n", -1)) {
      String rest = paragraph;
      int width = WIDTH - indent;
      while (rest.length() > width) {
        int space = rest.lastIndexOf(' ', width);
        int end = space <= 0 ? rest.indexOf(' ', width) : space;
        if (end <= 0) {
          break;
        }
        line(indent, ("# " + rest.substring(0, end)).stripTrailing());
        rest = rest.substring(end + 1);
      }
      line(indent, ("# " + rest).stripTrailing());
    }
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }
}
