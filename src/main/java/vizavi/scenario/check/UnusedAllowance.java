package vizavi.scenario.check;

import java.util.SortedSet;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/**
 * Takes back the warnings that the author allows, and names the allowances that there was nothing
 * to take back for.
 *
 * @param judged rules that have had their say, so that an allowance for them can be called unused
 */
record UnusedAllowance(SortedSet<String> judged) implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    var things = new Things(draft);
    var names = things.names();
    for (Allowance allowance : draft.allowances()) {
      boolean sound =
          Rules.allowable().contains(allowance.rule())
              && allowance.at().map(names::contains).orElse(true);
      if (sound && taken(allowance, things, diagnostics) == 0) {
        say(allowance, diagnostics);
      }
    }
  }

  private static int taken(Allowance allowance, Things things, Diagnostics diagnostics) {
    return diagnostics.silence(
        allowance.rule(),
        place -> allowance.at().map(name -> things.within(place, name)).orElse(true));
  }

  private void say(Allowance allowance, Diagnostics diagnostics) {
    if (judged.contains(allowance.rule())) {
      warning(diagnostics, allowance.place(), message(allowance));
    }
  }

  private static Message message(Allowance allowance) {
    return allowance
        .at()
        .map(
            name ->
                Message.of(
                    "unused-allowance.at",
                    "nothing breaks {0} at {1}; take the allowance away",
                    allowance.rule(),
                    Quoted.of(name)))
        .orElseGet(
            () ->
                Message.of(
                    "unused-allowance",
                    "nothing breaks {0} in this file; take the allowance away",
                    allowance.rule()));
  }
}
