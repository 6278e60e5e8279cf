package vizavi.book;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words all of them must be there; blank: whatever the words
 * @param move id of a move
 * @param language ISO 639-1 code
 */
public record Query(
    String words, Optional<Advice> advice, Optional<String> move, Optional<String> language) {
  /** The whole book. */
  public static final Query ALL =
      new Query("", Optional.empty(), Optional.empty(), Optional.empty());

  boolean wants(Entry entry) {
    return advice.map(entry.advice()::equals).orElse(true)
        && move.map(entry.moves()::contains).orElse(true)
        && language.map(entry.language()::equals).orElse(true);
  }
}
