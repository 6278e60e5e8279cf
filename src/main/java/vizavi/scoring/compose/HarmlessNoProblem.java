package vizavi.scoring.compose;

import java.util.List;
import vizavi.scoring.lexicon.Hit;

/** "No problem" hides a cost only where something is given; after thanks it answers them. */
final class HarmlessNoProblem implements Rule {
  @Override
  public Change of(Composition heard) {
    if (!heard.makes("hide-cost")) {
      return Change.NONE;
    }
    var answers = heard.signs("answering-thanks");
    var yeses = heard.signs("harmless-yes");
    boolean harmless =
        !answers.isEmpty() && heard.any(heard.client(), "<thanks>")
            || !yeses.isEmpty() && !heard.makes("blank-cheque");
    boolean gives =
        heard.entries("grant").stream()
            .anyMatch(hit -> outside(hit, answers) && outside(hit, yeses));
    return harmless && !gives ? Change.strikes("hide-cost", "grant") : Change.NONE;
  }

  private static boolean outside(Hit hit, List<Hit> signs) {
    return signs.stream().noneMatch(one -> one.first() <= hit.first() && hit.last() <= one.last());
  }
}
