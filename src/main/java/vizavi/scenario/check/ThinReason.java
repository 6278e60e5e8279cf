package vizavi.scenario.check;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** An allowance whose reason is none. */
final class ThinReason implements Rule<Draft> {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final int LETTERS = 10;
  private static final int WORDS = 2;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Allowance allowance : draft.allowances()) {
      if (thin(allowance.because())) {
        warning(
            diagnostics,
            allowance.place(),
            Message.of(
                "thin-reason",
                "{0} tells nobody why {1} may stand;"
                    + " write a sentence that another trainer would accept",
                Quoted.of(allowance.because()),
                allowance.rule()));
      }
    }
  }

  private static boolean thin(String reason) {
    var words =
        WORD.matcher(reason.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    return words.size() < WORDS || words.stream().mapToInt(String::length).sum() < LETTERS;
  }
}
