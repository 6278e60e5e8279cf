package vizavi.scenario.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a scenario in another language, as far as they are written.
 *
 * @param language ISO 639-1 code; empty where the file names none
 * @param texts by the way of their {@link Piece}
 * @param own examples of typed words and ways to ask again, which are this language's own, by their
 *     way: {@code scenes/the-call/replies/wait/hears}
 * @param speakers who says the lines, by the way of the list: {@code scenes/the-call/says}
 * @param from hashes of the blocks it was translated from, by their ids
 */
public record Translation(
    String language,
    Map<String, String> texts,
    Map<String, List<String>> own,
    Map<String, List<String>> speakers,
    Map<String, String> from) {

  /** How far a block has come. */
  public enum Standing {
    /** All its texts are there, and belong to the source's as they are. */
    TRANSLATED,
    /** All are there, and nobody has confirmed that they belong to the source's as they are. */
    STALE,
    /** One is not there, or more. */
    MISSING
  }

  /** The text of a piece, where it is written. */
  public Optional<String> text(Piece piece) {
    return Optional.ofNullable(texts.get(piece.way()));
  }

  /** This language's own wordings at a way, where there are any. */
  public List<String> own(String way) {
    return own.getOrDefault(way, List.of());
  }

  /** How far it has come with a block of the source. */
  public Standing standing(Block source) {
    if (source.pieces().stream().anyMatch(piece -> text(piece).isEmpty())) {
      return Standing.MISSING;
    }
    // a scene without a line has nothing that could grow old
    return source.pieces().isEmpty() || source.hash().equals(from.get(source.id()))
        ? Standing.TRANSLATED
        : Standing.STALE;
  }
}
