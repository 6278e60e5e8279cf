package vizavi.scoring.compose;

import java.util.stream.Collectors;
import vizavi.scoring.Notice;
import vizavi.scoring.words.Token;

/** The client's own words given back are neither thanks nor understanding. */
final class Echo implements Rule {
  private static final double MOSTLY = 0.55;
  private static final int LITTLE = 3;
  private static final int FEW = 4;

  @Override
  public Change of(Composition heard) {
    var said = heard.client().stream().map(Token::stem).collect(Collectors.toUnmodifiableSet());
    var telling = heard.tokens().stream().filter(token -> token.stem().length() > LITTLE).toList();
    boolean echo =
        telling.size() >= FEW
            && !heard.makes("check-understanding")
            && Composition.share(telling, token -> said.contains(token.stem())) >= MOSTLY;
    return echo ? Change.strikes(heard.moves().keySet()).noticing(Notice.ECHO) : Change.NONE;
  }
}
