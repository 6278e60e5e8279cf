package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** An allowance names a rule that is not there. */
final class UnknownRule implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Allowance allowance : draft.allowances()) {
      String rule = allowance.rule();
      if (!Rules.slugs().contains(rule)) {
        warning(diagnostics, allowance.place(), message(rule));
      }
    }
  }

  private static Message message(String rule) {
    var said = Message.of("unknown-rule", "there is no rule {0}", Quoted.of(rule));
    var where =
        Message.of(
            "unknown-rule.where", "{0}; a warning ends with its rule, in square brackets", said);
    return Nearest.hint(said, rule, Rules.allowable(), where);
  }
}
