package vizavi.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vizavi.scoring.Lesson;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/**
 * A request with how polite people find it.
 *
 * @param score the higher the politer; about 0 on average, with a spread of about 1
 */
record RatedText(Utterance said, double score) {
  /** Where an average request stands on the scale of levels, and how far a spread of 1 moves it. */
  private static final double MIDDLE = 2.4;

  private static final double SPREAD = 0.7;

  /** The texts of a CSV file with the columns text and score; none where there is no file. */
  static List<RatedText> in(Path file, Tongue tongue) throws BadUsage {
    if (!java.nio.file.Files.exists(file)) {
      return List.of();
    }
    List<RatedText> texts = new ArrayList<>();
    for (var row : rows(String.join("\n", JsonLines.lines(file)))) {
      if (row.size() == 2 && !row.get(1).equals("score")) {
        var said = new Utterance(tongue, "", row.get(0));
        texts.add(new RatedText(said, Double.parseDouble(row.get(1))));
      }
    }
    return texts;
  }

  /** RFC 4180: fields between quotation marks may hold commas, line ends and doubled marks. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        i += doubled ? 1 : 0;
        field.append(doubled ? "\"" : "");
        quoted = doubled == quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        field.append(c);
      }
    }
    return rows;
  }

  /** As a lesson in politeness alone. */
  Lesson lesson() {
    int group = (int) (LabelledReply.number(said.reply()) >>> 1);
    double level = Math.clamp(MIDDLE + SPREAD * score, 0, 4);
    return new Lesson(said, group, Map.of(), Map.of(Skill.POLITENESS, level), false, true);
  }
}
