package vizavi.scenario.translation;

import java.util.Map;
import java.util.stream.Stream;
import vizavi.scenario.Scenario;
import vizavi.scenario.check.Places;
import vizavi.text.Span;

/**
 * A translation beside its source.
 *
 * @param file the translation's name
 * @param places where everything stands in the translation
 */
record Beside(Scenario source, String file, Translation texts, Places places) {

  Map<String, Block> blocks() {
    return Blocks.of(source);
  }

  Stream<Piece> pieces() {
    return blocks().values().stream().flatMap(block -> block.pieces().stream());
  }

  /** The pieces that are translated. */
  Stream<Piece> translated() {
    return pieces().filter(piece -> texts.text(piece).isPresent());
  }

  String text(Piece piece) {
    return texts.text(piece).orElse("");
  }

  boolean written(String way) {
    return places.written(way.split("/"));
  }

  /** Where a part stands, or the nearest part around it that is written. */
  Span place(String way) {
    return places.of(way.split("/"));
  }
}
