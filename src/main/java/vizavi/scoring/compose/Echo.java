package vizavi.scoring.compose;

import java.util.Set;
import java.util.TreeSet;
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
    return echo ? Change.strikes(given(heard, said)).noticing(Notice.ECHO) : Change.NONE;
  }

  /** All moves, but for an apology in words of one's own: "I am sorry that your order is late". */
  private static Set<String> given(Composition heard, Set<String> said) {
    Set<String> given = new TreeSet<>(heard.moves().keySet());
    if (heard.entries("apologise").stream()
        .anyMatch(hit -> !said.contains(heard.tokens().get(hit.first()).stem()))) {
      given.remove("apologise");
    }
    return given;
  }
}
