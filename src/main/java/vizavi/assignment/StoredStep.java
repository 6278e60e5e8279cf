package vizavi.assignment;

import jakarta.persistence.Embeddable;

/** A row of {@code assignment_step}; its number is its place in the list. */
@Embeddable
record StoredStep(String scenario, String title) {
  static StoredStep of(Step step) {
    return new StoredStep(step.scenario(), step.title());
  }

  Step value() {
    return new Step(scenario, title);
  }
}
