package vizavi.shell.portrait;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a person looks, whatever the mood.
 *
 * @param id its name in the scenario language
 * @param layers shapes drawn by hand, in their colours: {@code behind} the head, the {@code dress},
 *     on the {@code face} under eyes and mouth, and {@code over} it
 */
record Look(
    String id,
    Ground ground,
    Skin skin,
    Hair hair,
    Features features,
    String cloth,
    Map<String, String> layers) {
  /** The plain look of people without a portrait. */
  static final String SOMEONE = "someone";

  private static final Map<String, Look> LOOKS = new ConcurrentHashMap<>();

  /** The look a scenario calls {@code id}; a plain one where there is none of that name. */
  static Look of(String id) {
    return LOOKS.computeIfAbsent(LookFile.has(id) ? id : SOMEONE, LookFile::read);
  }

  /** The shapes of a layer; nothing where the look has none there. */
  String layer(String name) {
    return layers.getOrDefault(name, "");
  }
}
