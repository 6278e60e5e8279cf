package vizavi.scoring.compose;

import java.util.Set;
import vizavi.scoring.lexicon.Hit;

/** "Well, 'sorry' then": a courtesy put between quotation marks mocks. */
final class ScareQuotes implements Rule {
  private static final Set<String> COURTESIES = Set.of("apologise", "thank", "empathise");
  private static final int FEW = 4;

  @Override
  public Change of(Composition heard) {
    boolean mocks =
        COURTESIES.stream()
            .flatMap(move -> heard.entries(move).stream())
            .anyMatch(hit -> brief(hit) && edged(hit, heard));
    return mocks ? Change.adds("insult") : Change.NONE;
  }

  private static boolean brief(Hit hit) {
    return hit.last() - hit.first() < FEW;
  }

  /** Whether just these words, not a longer quotation, stand between the marks. */
  private static boolean edged(Hit hit, Composition heard) {
    var tokens = heard.tokens();
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (!tokens.get(i).quoted()) {
        return false;
      }
    }
    int before = hit.first() - FEW;
    int after = hit.last() + FEW;
    return (before < 0 || !tokens.get(before).quoted())
        && (after >= tokens.size() || !tokens.get(after).quoted());
  }
}
