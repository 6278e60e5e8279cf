package vizavi.scoring.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.lexicon.Lexicon;
import vizavi.scoring.words.Token;

/**
 * What was heard in a reply, and where.
 *
 * @param tokens the counting tokens of the reply
 * @param client the counting tokens of what the client said before
 * @param hits what the lexicon found, signs included
 * @param moves the moves heard, each with the clause of {@link Token#clause()} that shows it most
 * @param lexicon of the reply's language
 */
public record Composition(
    List<Token> tokens,
    List<Token> client,
    List<Hit> hits,
    Map<String, Integer> moves,
    Lexicon lexicon) {

  boolean makes(String move) {
    return moves.containsKey(move);
  }

  /** Those of some moves that are heard. */
  Set<String> made(Set<String> some) {
    Set<String> made = new LinkedHashSet<>(moves.keySet());
    made.retainAll(some);
    return made;
  }

  /** The places where a sign was found. */
  List<Hit> signs(String sign) {
    return hits.stream()
        .filter(hit -> hit.entry().isSign() && hit.entry().shows().equals(sign))
        .toList();
  }

  /** The places where the lexicon found a move. */
  List<Hit> entries(String move) {
    return hits.stream()
        .filter(hit -> !hit.entry().isSign() && hit.entry().shows().equals(move))
        .toList();
  }

  int sentence(Hit hit) {
    return tokens.get(hit.first()).sentence();
  }

  /** The sentence of the clause that shows a move most. */
  int sentence(String move) {
    return in(move).stream().map(Token::sentence).findFirst().orElse(-1);
  }

  /** The tokens of the clause that shows a move most. */
  List<Token> in(String move) {
    int clause = moves.getOrDefault(move, -1);
    return tokens.stream().filter(token -> token.clause() == clause).toList();
  }

  /** Whether a word of a class stands among some tokens. */
  boolean any(List<Token> some, String ofClass) {
    return some.stream().anyMatch(token -> lexicon.classes(token).contains(ofClass));
  }

  /** The share of tokens for which something holds, 0..1; 0 for none. */
  static double share(List<Token> some, Predicate<Token> holds) {
    return some.isEmpty() ? 0 : some.stream().filter(holds).count() / (double) some.size();
  }
}
