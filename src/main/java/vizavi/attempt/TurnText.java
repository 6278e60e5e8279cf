package vizavi.attempt;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vizavi.play.Turn;

/**
 * A turn as the text that is stored: JSON, named as the values of {@code play} name it. Numbers a
 * row does not have yet, because it is older than they are, are 0.
 */
public final class TurnText {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private TurnText() {}

  public static String write(Turn turn) {
    return JSON.writeValueAsString(turn);
  }

  public static Turn read(String text) {
    return JSON.readValue(text, Turn.class);
  }
}
