package vizavi.scoring.compose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.lexicon.Lexicon;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** Compositions made by hand: words read by a shipped lexicon, moves as a test names them. */
final class Compositions {
  private static final Map<Tongue, WordReader> READERS = new java.util.EnumMap<>(Tongue.class);
  private static final Map<Tongue, Lexicon> LEXICONS = new java.util.EnumMap<>(Tongue.class);

  private Compositions() {}

  /**
   * A composition.
   *
   * @param moves names with commas between; each is in the clause where the lexicon first finds it,
   *     else in the first, unless a number says which: {@code soften@1}
   */
  static Composition of(Tongue tongue, String client, String reply, String moves) {
    var reader = READERS.computeIfAbsent(tongue, WordReader::new);
    var lexicon = LEXICONS.computeIfAbsent(tongue, Lexicon::shipped);
    var words = reader.read(reply);
    var tokens = words.counting();
    var hits = lexicon.find(tokens, words.ends());
    Map<String, Integer> heard = new LinkedHashMap<>();
    for (var move : names(moves)) {
      var parts = move.split("@");
      heard.put(
          parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : clause(parts[0], hits, tokens));
    }
    return new Composition(tokens, reader.read(client).counting(), hits, heard, lexicon);
  }

  static List<String> names(String moves) {
    return Arrays.stream(moves.split(",")).map(String::strip).filter(m -> !m.isEmpty()).toList();
  }

  private static int clause(String move, List<Hit> hits, List<Token> tokens) {
    return hits.stream()
        .filter(hit -> hit.entry().shows().equals(move))
        .map(hit -> tokens.get(hit.first()).clause())
        .findFirst()
        .orElse(0);
  }
}
