package vizavi.scenario.translation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** What stands where in the file of a translation, in the source's order. */
record Layout(Scenario source, Map<String, String> texts, Map<String, List<String>> own) {

  Part.Branch of(String language) {
    var root = new Part.Branch();
    root.put("vizavi", new Part.Word("1"));
    root.put("language", new Part.Word(language));
    for (String key : List.of("title", "role", "briefing")) {
      root.put(key, text(key));
    }
    root.put("client", person("client"));
    var others = new Part.Branch();
    source.others().keySet().forEach(id -> others.put(id, person("others/" + id)));
    root.put("others", others);
    var visits = new Part.Branch();
    source.visits().keySet().forEach(id -> visits.put(id, text("visits/" + id)));
    root.put("visits", visits);
    var scenes = new Part.Branch();
    source.scenes().values().forEach(scene -> scenes.put(scene.id(), scene(scene)));
    root.put("scenes", scenes);
    var endings = new Part.Branch();
    source.endings().values().forEach(ending -> endings.put(ending.id(), ending(ending)));
    root.put("endings", endings);
    return root;
  }

  private Part person(String way) {
    var person = new Part.Branch();
    person.put("name", text(way + "/name"));
    person.put("about", text(way + "/about"));
    return person;
  }

  private Part scene(Scene scene) {
    String way = "scenes/" + scene.id();
    var part = new Part.Branch();
    part.put("says", says(way, scene.says()));
    part.put("asks-again", wordings(way + "/asks-again"));
    var replies = new Part.Branch();
    for (Reply reply : scene.replies().values()) {
      replies.put(reply.id(), reply(way + "/replies/" + reply.id()));
    }
    part.put("replies", replies);
    return part;
  }

  private Part reply(String way) {
    var part = new Part.Branch();
    part.put("words", text(way + "/words"));
    part.put("hears", wordings(way + "/hears"));
    for (String key : List.of("because", "better", "reason")) {
      part.put(key, text(way + "/" + key));
    }
    return part;
  }

  private Part ending(Ending ending) {
    String way = "endings/" + ending.id();
    var part = new Part.Branch();
    part.put("says", says(way, ending.says()));
    part.put("lesson", text(way + "/lesson"));
    return part;
  }

  /** A bare text where the client says one line, as sources have it. */
  private Part says(String way, List<Line> lines) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      said.add(texts.getOrDefault(way + "/says/" + i, ""));
    }
    return lines.size() == 1 && lines.getFirst().speaker().equals(Line.CLIENT)
        ? new Part.Text(said.getFirst())
        : new Part.Says(lines.stream().map(Line::speaker).toList(), said);
  }

  private Part text(String way) {
    return new Part.Text(texts.getOrDefault(way, ""));
  }

  private Part wordings(String way) {
    return new Part.Wordings(
        own.getOrDefault(way, List.of()).stream().filter(one -> !one.isBlank()).toList());
  }
}
