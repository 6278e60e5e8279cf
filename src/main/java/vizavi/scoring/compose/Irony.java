package vizavi.scoring.compose;

import java.util.Set;
import java.util.TreeSet;

/** "Bravo, genius, and thank you": a courtesy in a sentence with a mark of irony mocks. */
final class Irony implements Rule {
  private static final Set<String> COURTESIES = Set.of("thank", "empathise", "apologise", "greet");

  @Override
  public Change of(Composition heard) {
    if (!heard.makes("insult")) {
      return Change.NONE;
    }
    Set<String> mocking = new TreeSet<>();
    for (var move : heard.made(COURTESIES)) {
      if (heard.signs("irony").stream()
          .anyMatch(sign -> heard.sentence(sign) == heard.sentence(move))) {
        mocking.add(move);
      }
    }
    return Change.strikes(mocking);
  }
}
