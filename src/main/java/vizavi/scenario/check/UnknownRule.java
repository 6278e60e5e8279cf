package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** An allowance names a rule that is not there. */
final class UnknownRule implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Allowance allowance : draft.allowances()) {
      String rule = allowance.rule();
      if (!Rules.slugs().contains(rule)) {
        warning(
            diagnostics,
            allowance.place(),
            "there is no rule "
                + Quoted.of(rule)
                + Nearest.to(rule, Rules.allowable())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; a warning ends with its rule, in square brackets"));
      }
    }
  }
}
