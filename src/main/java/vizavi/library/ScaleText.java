package vizavi.library;

import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vizavi.analysis.solve.Scale;

/** A scale as the text that is stored: JSON, with the version of the rubric that measured it. */
final class ScaleText {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private record Measured(int rubric, Scale scale) {}

  private ScaleText() {}

  static String write(int rubric, Scale scale) {
    return JSON.writeValueAsString(new Measured(rubric, scale));
  }

  /** Empty if another version of the rubric measured it. */
  static Optional<Scale> read(int rubric, String text) {
    var measured = JSON.readValue(text, Measured.class);
    return measured.rubric() == rubric ? Optional.of(measured.scale()) : Optional.empty();
  }
}
