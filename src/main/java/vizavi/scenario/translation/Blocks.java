package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** The texts of a scenario, one by one: what a translation of it must have. */
public final class Blocks {
  /** Title, role, briefing, people and visits. */
  public static final String HEAD = "head";

  private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

  private Blocks() {}

  /**
   * All texts that are translated, by the id of their block, in the order of the file. Examples of
   * typed words and the client's asking again are not among them: each language has its own.
   */
  public static Map<String, Block> of(Scenario scenario) {
    Blocks blocks = new Blocks();
    blocks.head(scenario);
    scenario.scenes().values().forEach(blocks::scene);
    scenario.endings().values().forEach(blocks::ending);
    Map<String, Block> all = new LinkedHashMap<>();
    blocks.pieces.forEach((id, texts) -> all.put(id, new Block(id, List.copyOf(texts))));
    return Collections.unmodifiableMap(all);
  }

  private void head(Scenario scenario) {
    add(HEAD, "title", scenario.title());
    add(HEAD, "role", scenario.role());
    add(HEAD, "briefing", scenario.briefing());
    add(HEAD, "client/name", scenario.client().name());
    add(HEAD, "client/about", scenario.client().about());
    scenario
        .others()
        .forEach(
            (id, other) -> {
              add(HEAD, "others/" + id + "/name", other.name());
              add(HEAD, "others/" + id + "/about", other.about());
            });
    scenario.visits().forEach((id, title) -> add(HEAD, "visits/" + id, title));
  }

  private void scene(Scene scene) {
    String way = "scenes/" + scene.id();
    pieces.computeIfAbsent(scene.id(), id -> new ArrayList<>());
    says(scene.id(), way, scene.says());
    scene.replies().values().forEach(reply -> reply(scene.id(), way, reply));
  }

  private void reply(String scene, String around, Reply reply) {
    String id = scene + "." + reply.id();
    String way = around + "/replies/" + reply.id() + "/";
    add(id, way + "words", reply.words());
    reply.because().ifPresent(text -> add(id, way + "because", text));
    reply.better().ifPresent(text -> add(id, way + "better", text));
    reply.score().ifPresent(score -> add(id, way + "reason", score.reason()));
  }

  private void ending(Ending ending) {
    String way = "endings/" + ending.id();
    says(ending.id(), way, ending.says());
    add(ending.id(), way + "/lesson", ending.lesson());
  }

  private void says(String id, String way, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      add(id, way + "/says/" + i, lines.get(i).text());
    }
  }

  private void add(String id, String way, String text) {
    pieces.computeIfAbsent(id, one -> new ArrayList<>()).add(new Piece(way, text));
  }
}
