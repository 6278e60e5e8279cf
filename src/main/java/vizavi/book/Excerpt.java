package vizavi.book;

import java.util.List;
import java.util.Optional;
import vizavi.library.Card;

/**
 * A scene, and what the book has from it.
 *
 * @param card the scenario
 * @param scene its id
 * @param visit title of the visit the scene belongs to
 * @param language of the words, ISO 639-1
 */
public record Excerpt(
    Card card,
    String scene,
    Optional<String> visit,
    String language,
    List<Said> said,
    List<Entry> entries) {

  /**
   * A line of the scene.
   *
   * @param speaker a name; empty where it is told
   * @param client whether the client says it
   * @param always false if it depends on what happened before
   */
  public record Said(Optional<String> speaker, boolean client, String words, boolean always) {}
}
