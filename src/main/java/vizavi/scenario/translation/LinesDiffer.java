package vizavi.scenario.translation;

import java.util.List;
import vizavi.scenario.Line;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** Other speakers than the source's, or another number of lines. */
final class LinesDiffer implements Rule<Beside> {
  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    it.source()
        .scenes()
        .forEach((id, scene) -> look(it, "scenes/" + id + "/says", scene.says(), diagnostics));
    it.source()
        .endings()
        .forEach((id, ending) -> look(it, "endings/" + id + "/says", ending.says(), diagnostics));
  }

  private void look(Beside it, String way, List<Line> source, Diagnostics diagnostics) {
    List<String> said = it.texts().speakers().get(way);
    if (said == null || source.isEmpty()) {
      return;
    }
    if (said.size() != source.size()) {
      error(
          diagnostics,
          it.place(way),
          source.size() == 1
              ? Message.of(
                  "lines-differ.one",
                  "the source has one line here, the translation {0}",
                  said.size())
              : Message.of(
                  "lines-differ",
                  "the source has {0} lines here, the translation {1}",
                  source.size(),
                  said.size()));
      return;
    }
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).equals(source.get(i).speaker())) {
        error(
            diagnostics,
            it.place(way + "/" + i),
            Message.of(
                "lines-differ.speaker",
                "in the source {0} says this line, not {1}",
                Quoted.of(source.get(i).speaker()),
                Quoted.of(said.get(i))));
      }
    }
  }
}
