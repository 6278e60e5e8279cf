package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Message;
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
            Message.of(
                "duplicate-id",
                "the ending {0} has the id of a scene, in line {1}; give it another",
                Quoted.of(id),
                draft.places().of("scenes", id).line()));
      }
    }
  }
}
