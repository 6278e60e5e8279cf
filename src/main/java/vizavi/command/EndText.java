package vizavi.command;

import java.util.ArrayList;
import java.util.Locale;
import vizavi.analysis.Debrief;
import vizavi.analysis.Shortfall;

/** The end of a conversation as lines of text: ending, scores, and what kept it from passing. */
final class EndText {
  private EndText() {}

  static String of(Debrief debrief) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("The end: %s, %s.".formatted(debrief.ending().id(), debrief.ending().outcome().id()));
    lines.add("  " + debrief.ending().lesson());
    debrief
        .skills()
        .forEach((skill, result) -> lines.add("  %s %d".formatted(skill.id(), result.value())));
    lines.add("  overall " + debrief.overall());
    debrief.stance().ifPresent(found -> lines.add("  stance " + found.stance().id()));
    lines.add(debrief.passed() ? "  passed" : "  not passed");
    debrief.shortfalls().forEach(why -> lines.add("    " + why(why)));
    return String.join("\n", lines) + "\n";
  }

  private static String why(Shortfall why) {
    return switch (why) {
      case Shortfall.Ended(var outcome) ->
          "it ended as a " + outcome.name().toLowerCase(Locale.ROOT);
      case Shortfall.Critical(int turn, var words) ->
          "turn %d can't be made good: %s".formatted(turn, words);
      case Shortfall.BelowMark(int overall, int mark) ->
          "overall %d, where %d is needed".formatted(overall, mark);
    };
  }
}
