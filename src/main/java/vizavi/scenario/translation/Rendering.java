package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Client;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** Puts a translation's texts in the place of a scenario's own. Where one is missing, it stays. */
record Rendering(Translation translation) {

  static Scenario of(Scenario source, Translation translation) {
    return new Rendering(translation).scenario(source);
  }

  private Scenario scenario(Scenario source) {
    return new Scenario(
        source.id(),
        text("title", source.title()),
        translation.language(),
        source.level(),
        source.backdrop(),
        source.trains(),
        text("role", source.role()),
        text("briefing", source.briefing()),
        client(source.client()),
        each(source.others(), this::other),
        source.facts(),
        each(source.visits(), (id, title) -> text("visits/" + id, title)),
        source.start(),
        source.turnLimit(),
        source.passMark(),
        source.triggers(),
        each(source.scenes(), this::scene),
        each(source.endings(), this::ending));
  }

  private Client client(Client source) {
    return new Client(
        text("client/name", source.name()),
        text("client/about", source.about()),
        source.portrait(),
        source.patience(),
        source.trust());
  }

  private Other other(String id, Other source) {
    String way = "others/" + id;
    return new Other(
        text(way + "/name", source.name()),
        text(way + "/about", source.about()),
        source.portrait());
  }

  private Scene scene(String id, Scene source) {
    String way = "scenes/" + id;
    return new Scene(
        id,
        source.visit(),
        says(way, source.says()),
        source.effects(),
        source.ownWords(),
        translation.own(way + "/asks-again"),
        each(source.replies(), (reply, words) -> reply(way + "/replies/" + reply, words)),
        source.leadsTo());
  }

  private Reply reply(String way, Reply source) {
    return new Reply(
        source.id(),
        text(way + "/words", source.words()),
        translation.own(way + "/hears"),
        source.moves(),
        source.effects(),
        source.when(),
        source.leadsTo(),
        source.because().map(optional(way + "/because")),
        source.better().map(optional(way + "/better")),
        source
            .score()
            .map(score -> new AuthorScore(score.levels(), text(way + "/reason", score.reason()))),
        source.critical());
  }

  private Ending ending(String id, Ending source) {
    String way = "endings/" + id;
    return new Ending(
        id, source.outcome(), says(way, source.says()), text(way + "/lesson", source.lesson()));
  }

  private List<Line> says(String way, List<Line> source) {
    List<Line> lines = new ArrayList<>();
    for (Line line : source) {
      String text = text(way + "/says/" + lines.size(), line.text());
      lines.add(new Line(line.speaker(), text, line.when()));
    }
    return List.copyOf(lines);
  }

  private UnaryOperator<String> optional(String way) {
    return source -> text(way, source);
  }

  private String text(String way, String source) {
    return translation.texts().getOrDefault(way, source);
  }

  /** The author's order is kept. */
  private static <T> Map<String, T> each(
      Map<String, T> source, java.util.function.BiFunction<String, T, T> translated) {
    Map<String, T> all = new LinkedHashMap<>();
    source.forEach((id, one) -> all.put(id, translated.apply(id, one)));
    return all;
  }
}
