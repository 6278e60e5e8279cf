package vizavi.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;

/** Pairs of replies of which one must score above the other. */
record Pairs(int right, int all) {

  /** How many pairs on a skill are in the right order; none where there are no files. */
  static Pairs in(List<Path> files, Skill skill) throws BadUsage {
    int right = 0;
    int all = 0;
    for (var file : files) {
      for (var pair : JsonLines.in(file)) {
        if (JsonLines.text(pair, "skill").equals(skill.id())) {
          all++;
          right += level(pair, "better", skill).compareTo(level(pair, "worse", skill)) > 0 ? 1 : 0;
        }
      }
    }
    return new Pairs(right, all);
  }

  /** The level of one of the two; below all others where nothing is given. */
  private static BigDecimal level(JsonNode pair, String which, Skill skill) {
    var heard = Scorer.shipped().hear(LabelledReply.utterance(pair, which));
    return heard.score().levels().getOrDefault(skill, BigDecimal.ONE.negate());
  }

  @Override
  public String toString() {
    return Table.outOf(right, all);
  }
}
