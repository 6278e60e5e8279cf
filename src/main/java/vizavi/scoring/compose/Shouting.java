package vizavi.scoring.compose;

import java.util.Set;
import java.util.stream.Collectors;
import vizavi.scoring.words.Token;

/** Capitals alone are no rudeness: in a shouted text only words that hurt by themselves hurt. */
final class Shouting implements Rule {
  private static final double NEARLY_ALL = 0.8;
  private static final Set<String> LOUD =
      Set.of("insult", "command", "argue", "dismiss", "push", "threaten");

  @Override
  public Change of(Composition heard) {
    var words = heard.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    if (Composition.share(words, Token::shouted) < NEARLY_ALL) {
      return Change.NONE;
    }
    return Change.strikes(
        heard.made(LOUD).stream()
            .filter(move -> heard.entries(move).isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
