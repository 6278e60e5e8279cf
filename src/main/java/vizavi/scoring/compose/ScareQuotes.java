package vizavi.scoring.compose;

import java.util.List;
import java.util.Set;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.words.Token;

/** "Well, 'sorry' then": a courtesy put between quotation marks mocks. */
final class ScareQuotes implements Rule {
  private static final Set<String> COURTESIES = Set.of("apologise", "thank", "empathise");

  /** A longer quotation tells what somebody said. */
  private static final int FEW = 4;

  @Override
  public Change of(Composition heard) {
    boolean mocks =
        COURTESIES.stream()
            .flatMap(move -> heard.entries(move).stream())
            .anyMatch(hit -> edged(hit, heard.tokens()));
    return mocks ? Change.adds("insult") : Change.NONE;
  }

  /** Whether just these words, not a longer quotation, stand between the marks. */
  private static boolean edged(Hit hit, List<Token> tokens) {
    int first = hit.first();
    while (first >= 0 && tokens.get(first).quoted()) {
      first--;
    }
    int last = hit.first();
    while (last < tokens.size() && tokens.get(last).quoted()) {
      last++;
    }
    return last > hit.last() && last - first - 1 <= FEW;
  }
}
