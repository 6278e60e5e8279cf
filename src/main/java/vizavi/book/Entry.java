package vizavi.book;

import java.util.List;
import java.util.Optional;

/**
 * One wording of the book.
 *
 * @param key stays the same as long as the wording does
 * @param phrases parts of the words that the reasons speak of, as they stand there
 * @param language ISO 639-1 code of the language it is in
 * @param moves ids of the moves that make it what it is
 * @param sources the scenes it comes from; at least one
 */
public record Entry(
    String key,
    Advice advice,
    String words,
    List<String> phrases,
    String language,
    List<String> moves,
    List<Source> sources,
    Optional<Pin> pin) {

  Entry pinned(Optional<Pin> by) {
    return new Entry(key, advice, words, phrases, language, moves, sources, by);
  }

  boolean isFrom(String scenario, String scene) {
    return sources.stream()
        .anyMatch(one -> one.scenario().equals(scenario) && one.scene().equals(Optional.of(scene)));
  }
}
