package vizavi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Ending;
import vizavi.scoring.Skill;

/** An analysis for a person to read. */
final class AnalysisText {
  private static final String NONE = "  none\n";

  private final Analysed analysed;
  private final Solution solution;
  private final StringBuilder text = new StringBuilder();

  private AnalysisText(Analysed analysed) {
    this.analysed = analysed;
    this.solution = analysed.solution();
  }

  /** The whole report; ends with a line end. */
  static String of(Analysed analysed) {
    var report = new AnalysisText(analysed);
    report.proof();
    report.reach();
    report.endings();
    report.attainable();
    report.standstill();
    report.players();
    return report.text.toString();
  }

  private void proof() {
    var scenario = analysed.scenario();
    line("%s (%s)", scenario.title(), scenario.id());
    if (solution.proof() == Proof.PROVED) {
      line("Proved: every state was looked at, %s in all.", number(solution.states()));
    } else {
      line(
          "Bounded: %s states were looked at, the rest was sampled with seed %d.",
          number(solution.states()), analysed.budget().seed());
      line("What was not found may still be there; --states looks at more.");
    }
    line("Turns of a whole play: %d to %d.", solution.fewestTurns(), solution.mostTurns());
  }

  private void reach() {
    heading("Reachable");
    for (var reached : analysed.reached()) {
      var missing = reached.missing();
      line(
          "  %-8s %d of %d%s",
          reached.what(),
          reached.found(),
          reached.all().size(),
          missing.isEmpty() ? "" : ", not " + String.join(", ", missing));
    }
  }

  private void endings() {
    heading("Endings, each with the scores of plays that end there and a shortest way");
    analysed.scenario().endings().values().forEach(this::ending);
  }

  private void ending(Ending ending) {
    var route = solution.reach().ending(ending.id());
    line(
        "  %s, %s, %s",
        ending.id(),
        ending.outcome().id(),
        route.isEmpty()
            ? "no way found"
            : Optional.ofNullable(solution.bands().get(ending.id()))
                .map(band -> place(band.least()) + " to " + place(band.most()))
                .orElse("no scores known"));
    route.ifPresent(this::way);
  }

  private int place(java.math.BigDecimal points) {
    return solution.scale().overall().place(points);
  }

  private void attainable() {
    heading("Attainable points");
    for (var skill : analysed.tested()) {
      attainable(skill);
    }
    range("overall", solution.scale().overall(), solution.least(), solution.most());
  }

  private void attainable(Skill skill) {
    var range = solution.scale().skills().get(skill);
    range(skill.id(), range, solution.least(skill), solution.most(skill));
  }

  private void range(String what, Range range, Route least, Route most) {
    line("  %s", what);
    line("    least %s", range.least().toPlainString());
    way(least);
    line("    most %s", range.most().toPlainString());
    way(most);
  }

  private void standstill() {
    heading("Loops that change nothing");
    for (var loop : solution.loops()) {
      line("  %s", String.join(", ", loop.round()));
      way(loop.way());
    }
    text.append(solution.loops().isEmpty() ? NONE : "");
    heading("Dead ends");
    for (var route : solution.deadEnds()) {
      line("  %s", route.end());
      way(route);
    }
    text.append(solution.deadEnds().isEmpty() ? NONE : "");
  }

  private void players() {
    heading(
        "Players who do not read, %s plays each, seed %d"
            .formatted(number(analysed.random().plays()), analysed.budget().seed()));
    line("  %-10s %8s  %-13s  %s", "", "passed", "quartiles", "endings");
    analysed.players().forEach(plays -> line("  %s", row(plays)));
    heading("Scores of random play");
    text.append(Histogram.of(analysed.random().overall()));
  }

  /** One player's plays in a line. */
  static String row(Plays plays) {
    var endings = new ArrayList<String>();
    plays.endings().forEach((ending, count) -> endings.add(ending + " " + count));
    if (plays.unended() > 0) {
      endings.add("given up " + plays.unended());
    }
    return String.format(
        Locale.ROOT,
        "%-10s %6.1f %%  %-13s  %s",
        plays.player().id(),
        100 * plays.passing(),
        plays.quantiles(.25, .5, .75).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" ")),
        String.join(", ", endings));
  }

  private void way(Route route) {
    line("      %s (seed %d)", way(route.replies(), route.end()), route.seed());
  }

  private static String way(List<String> replies, String end) {
    return replies.isEmpty() ? end : String.join(", ", replies) + " -> " + end;
  }

  private void heading(String words) {
    line("");
    line("%s", words);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
