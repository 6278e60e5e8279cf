package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** An allowance for what can't be allowed: an error, or a warning about an allowance. */
final class AllowedError implements Rule<Draft> {
  /** A warning that can be confirmed, and so needs no allowance. */
  static final String STALE = "stale-translation";

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Allowance allowance : draft.allowances()) {
      String rule = allowance.rule();
      if (Rules.slugs().contains(rule) && !Rules.allowable().contains(rule)) {
        warning(diagnostics, allowance.place(), message(rule));
      }
    }
  }

  private static Message message(String rule) {
    if (rule.equals(STALE)) {
      return Message.of(
          "allowed-error.stale",
          "{0} is settled by reading both texts and confirming; it can't be allowed",
          rule);
    }
    return Rules.aboutAllowances().contains(rule)
        ? Message.of(
            "allowed-error.allowance",
            "{0} is about allowances themselves and can't be allowed; mend the allowance",
            rule)
        : Message.of(
            "allowed-error",
            "{0} is an error, and errors can't be allowed; mend what it names",
            rule);
  }
}
