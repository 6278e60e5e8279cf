package vizavi.scoring.compose;

import java.util.Set;
import java.util.TreeSet;
import vizavi.scoring.words.Token;

/**
 * Words between quotation marks are somebody else's, or meant otherwise: a move shown by them alone
 * is not made.
 */
final class Quotation implements Rule {
  private static final double MOSTLY = 0.7;

  @Override
  public Change of(Composition heard) {
    Set<String> quoted = new TreeSet<>();
    for (var move : heard.moves().keySet()) {
      var words = heard.entries(move);
      boolean all =
          !words.isEmpty()
              && words.stream().allMatch(hit -> heard.tokens().get(hit.first()).quoted());
      if (all || Composition.share(heard.in(move), Token::quoted) >= MOSTLY) {
        quoted.add(move);
      }
    }
    return Change.strikes(quoted);
  }
}
