package vizavi.scenario.check;

import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Nearest;
import vizavi.text.Quoted;

/** A scene takes place on a visit that is not among the visits. */
final class UnknownVisit implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Use use : draft.strangers(Kind.VISIT, draft.ids().visits()::contains)) {
      diagnostics.error(
          use.place(),
          slug(),
          () ->
              "there is no visit "
                  + Quoted.of(use.name())
                  + Nearest.to(use.name(), draft.ids().visits())
                      .map(near -> "; did you mean \"" + near + "\"?")
                      .orElse("; give it a title under \"visits\""));
    }
  }
}
