package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A scene and an ending have the same id, so that a target could mean either. */
final class DuplicateId implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (String id : draft.ids().endings()) {
      if (draft.ids().scenes().contains(id)) {
        error(
            diagnostics,
            draft.places().of("endings", id),
            "the ending "
                + Quoted.of(id)
                + " has the id of a scene, in line "
                + draft.places().of("scenes", id).line()
                + "; give it another");
      }
    }
  }
}
