package vizavi;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vizavi.play.State;
import vizavi.play.Turn;

/** Carries what the doors store through JSON and back. */
public final class ThroughJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private ThroughJson() {}

  public static State state(State state) {
    return JSON.readValue(JSON.writeValueAsString(state), State.class);
  }

  public static Turn turn(Turn turn) {
    return turn(text(turn));
  }

  public static String text(Turn turn) {
    return JSON.writeValueAsString(turn);
  }

  public static Turn turn(String text) {
    return JSON.readValue(text, Turn.class);
  }
}
