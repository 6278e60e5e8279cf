package vizavi.attempt;

import tools.jackson.databind.json.JsonMapper;
import vizavi.play.Turn;

/** A turn as the text that is stored: JSON, named as the values of {@code play} name it. */
final class TurnText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TurnText() {}

  static String write(Turn turn) {
    return JSON.writeValueAsString(turn);
  }

  static Turn read(String text) {
    return JSON.readValue(text, Turn.class);
  }
}
