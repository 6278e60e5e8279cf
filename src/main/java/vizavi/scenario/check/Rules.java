package vizavi.scenario.check;

import java.util.List;
import vizavi.text.Diagnostics;

/** All static rules. */
public final class Rules {
  private static final List<Rule> NAMES =
      List.of(
          new UnknownScene(),
          new UnknownReply(),
          new UnknownFact(),
          new UnknownMove(),
          new UnknownVisit(),
          new UnknownSpeaker(),
          new DuplicateId());

  private Rules() {}

  /** Looks at names first; the other rules only where nothing is wrong so far. */
  public static void check(Draft draft, Diagnostics diagnostics) {
    NAMES.forEach(rule -> rule.check(draft, diagnostics));
  }
}
