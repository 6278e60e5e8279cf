package vizavi.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vizavi.scoring.Hearing;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;

/** Replies that try to fool a scorer, each with what must hold. */
record Gaming(int handled, int all) {

  static Gaming in(List<Path> files) throws BadUsage {
    int handled = 0;
    int all = 0;
    for (var file : files) {
      for (var item : JsonLines.in(file)) {
        all++;
        handled += handled(item) ? 1 : 0;
      }
    }
    return new Gaming(handled, all);
  }

  private static boolean handled(JsonNode item) {
    var heard = Scorer.shipped().hear(LabelledReply.utterance(item, "reply"));
    for (var must : JsonLines.text(item, "must").split(";")) {
      if (!holds(must.strip(), heard)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one condition holds, such as {@code politeness<=1}; what is not scored is low. */
  static boolean holds(String must, Hearing heard) {
    if (must.equals("no-moves")) {
      return heard.score().moves().isEmpty();
    }
    var parts = must.split("<=|>=|=", 2);
    var level = heard.score().levels().get(Skill.of(parts[0]).orElseThrow());
    if (parts[1].equals("null")) {
      return level == null;
    }
    var bound = new BigDecimal(parts[1]);
    return must.contains("<=")
        ? level == null || level.compareTo(bound) <= 0
        : level != null && level.compareTo(bound) >= 0;
  }

  @Override
  public String toString() {
    return Table.outOf(handled, all);
  }
}
