package vizavi.scenario.check;

import vizavi.text.Diagnostics;

/** An allowance for what can't be allowed: an error, or a warning about an allowance. */
final class AllowedError implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Allowance allowance : draft.allowances()) {
      String rule = allowance.rule();
      if (Rules.slugs().contains(rule) && !Rules.allowable().contains(rule)) {
        warning(
            diagnostics,
            allowance.place(),
            Rules.aboutAllowances().contains(rule)
                ? rule + " is about allowances themselves and can't be allowed; mend the allowance"
                : rule + " is an error, and errors can't be allowed; mend what it names");
      }
    }
  }
}
