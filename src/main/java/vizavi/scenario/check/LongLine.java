package vizavi.scenario.check;

import vizavi.scenario.Line;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A line in which a person holds a speech. */
final class LongLine implements Rule<Draft> {
  private static final int MOST = 80;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Spoken.lines(draft, line -> !line.speaker().equals(Line.NARRATOR))
        .filter(line -> Prose.of(line.text()).words() > MOST)
        .forEach(
            line ->
                warning(
                    diagnostics,
                    line.place(),
                    Message.of(
                        "long-line",
                        "{0} has {1} words; after {2} nobody remembers how it began;"
                            + " part it with a reply in between",
                        line.what(),
                        Prose.of(line.text()).words(),
                        MOST)));
  }
}
