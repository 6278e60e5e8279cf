package vizavi.library;

import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Tally;

/** A scale as the text that is stored: JSON, with the versions of the rubric and of points. */
final class ScaleText {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private record Measured(int rubric, int points, Scale scale) {}

  private ScaleText() {}

  static String write(int rubric, Scale scale) {
    return JSON.writeValueAsString(new Measured(rubric, Tally.VERSION, scale));
  }

  /** Empty if it was measured by another version of the rubric, or of what makes points. */
  static Optional<Scale> read(int rubric, String text) {
    var measured = JSON.readValue(text, Measured.class);
    boolean same = measured.rubric() == rubric && measured.points() == Tally.VERSION;
    return same ? Optional.of(measured.scale()) : Optional.empty();
  }
}
