package vizavi.library;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Cards as the text that is stored: JSON. */
final class CardsText {
  /** Characters the column takes. */
  static final int LONGEST = 1_048_576;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CardsText() {}

  static String write(Cards cards) {
    return JSON.writeValueAsString(cards);
  }

  /** Empty if it can't be read: then cards are made anew. */
  static Optional<Cards> read(String text) {
    try {
      return Optional.of(JSON.readValue(text, Cards.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
