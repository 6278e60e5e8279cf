package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** An allowance is about something that is not there. */
final class UnknownThing implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    var known = new Things(draft).names();
    for (Allowance allowance : draft.allowances()) {
      allowance
          .at()
          .filter(name -> !known.contains(name))
          .ifPresent(
              name ->
                  warning(
                      diagnostics,
                      allowance.place(),
                      "nothing here has the id "
                          + Quoted.of(name)
                          + Nearest.to(name, known)
                              .map(near -> "; did you mean \"" + near + "\"?")
                              .orElse(
                                  "; \"at\" names a scene, scene.reply, an ending, a fact,"
                                      + " a trigger, a visit or a person")));
    }
  }
}
