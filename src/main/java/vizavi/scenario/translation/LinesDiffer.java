package vizavi.scenario.translation;

import java.util.List;
import vizavi.scenario.Line;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
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
          "the source has " + lines(source.size()) + " here, the translation " + said.size());
      return;
    }
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).equals(source.get(i).speaker())) {
        error(
            diagnostics,
            it.place(way + "/" + i),
            "in the source "
                + Quoted.of(source.get(i).speaker())
                + " says this line, not "
                + Quoted.of(said.get(i)));
      }
    }
  }

  private static String lines(int count) {
    return count == 1 ? "one line" : count + " lines";
  }
}
