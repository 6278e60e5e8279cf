package vizavi.scenario.path;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenarios in an order that is good to learn by.
 *
 * @param titles by language; at least one
 * @param abouts what it is for, by language; at least one
 * @param scenarios ids, in order, each once; at least one
 */
public record TrainingPath(
    String id, Map<String, String> titles, Map<String, String> abouts, List<String> scenarios) {

  /** The title in a language, else in English, else in the first language it is written in. */
  public String title(String language) {
    return in(language, titles);
  }

  /** What it is for, in a language, else in English, else in the first it is written in. */
  public String about(String language) {
    return in(language, abouts);
  }

  /** The same path with those of its scenarios that are among {@code known}. */
  public TrainingPath only(Set<String> known) {
    return new TrainingPath(
        id, titles, abouts, scenarios.stream().filter(known::contains).toList());
  }

  private static String in(String language, Map<String, String> texts) {
    return texts.getOrDefault(language, texts.getOrDefault("en", texts.values().iterator().next()));
  }
}
