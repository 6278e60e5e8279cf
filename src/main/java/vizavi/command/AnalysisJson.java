package vizavi.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vizavi.analysis.solve.Loop;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Ending;

/** An analysis for a tool to read, laid out as {@code docs/analysis.md} tells. */
final class AnalysisJson {
  private final Analysed analysed;
  private final Solution solution;

  private AnalysisJson(Analysed analysed) {
    this.analysed = analysed;
    this.solution = analysed.solution();
  }

  /** The keys of the layout that need a solution. */
  static Map<String, Object> of(Analysed analysed) {
    var report = new AnalysisJson(analysed);
    var all = new LinkedHashMap<String, Object>();
    all.put("proof", report.solution.proof().name().toLowerCase(Locale.ROOT));
    all.put("states", report.solution.states());
    all.put("budget", report.budget());
    all.put("turns", report.turns());
    all.put("reach", report.reach());
    all.put("endings", report.endings());
    all.put("attainable", report.attainable());
    all.put("loops", report.solution.loops().stream().map(AnalysisJson::loop).toList());
    all.put("dead-ends", report.solution.deadEnds().stream().map(AnalysisJson::route).toList());
    all.put("players", analysed.players().stream().map(AnalysisJson::plays).toList());
    return all;
  }

  private Map<String, Object> budget() {
    var budget = analysed.budget();
    var all = new LinkedHashMap<String, Object>();
    all.put("states", budget.states());
    all.put("samples", budget.samples());
    all.put("seed", budget.seed());
    return all;
  }

  private Map<String, Object> turns() {
    return pair("fewest", solution.fewestTurns(), "most", solution.mostTurns());
  }

  private Map<String, Object> reach() {
    var all = new LinkedHashMap<String, Object>();
    for (var reached : analysed.reached()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("all", reached.all().size());
      one.put("reached", reached.found());
      one.put("missing", reached.missing());
      all.put(reached.what(), one);
    }
    return all;
  }

  private List<Map<String, Object>> endings() {
    return analysed.scenario().endings().values().stream().map(this::ending).toList();
  }

  private Map<String, Object> ending(Ending ending) {
    var all = new LinkedHashMap<String, Object>();
    all.put("id", ending.id());
    all.put("outcome", ending.outcome().id());
    var route = solution.reach().ending(ending.id());
    all.put("reached", route.isPresent());
    route.ifPresent(way -> all.put("shortest", route(way)));
    var band = solution.bands().get(ending.id());
    if (band != null) {
      var scale = solution.scale().overall();
      all.put("points", points(band));
      all.put("scores", pair("least", scale.place(band.least()), "most", scale.place(band.most())));
    }
    return all;
  }

  private Map<String, Object> attainable() {
    var all = new LinkedHashMap<String, Object>();
    for (var skill : analysed.tested()) {
      var range = solution.scale().skills().get(skill);
      all.put(skill.id(), attainable(range, solution.least(skill), solution.most(skill)));
    }
    var overall = solution.scale().overall();
    all.put("overall", attainable(overall, solution.least(), solution.most()));
    return all;
  }

  private static Map<String, Object> attainable(Range range, Route least, Route most) {
    return pair(
        "least",
        pair("points", range.least(), "play", route(least)),
        "most",
        pair("points", range.most(), "play", route(most)));
  }

  private static Map<String, Object> points(Range range) {
    return pair("least", range.least(), "most", range.most());
  }

  private static Map<String, Object> loop(Loop loop) {
    return pair("way", route(loop.way()), "round", loop.round());
  }

  private static Map<String, Object> route(Route route) {
    var all = new LinkedHashMap<String, Object>();
    all.put("replies", route.replies());
    all.put("end", route.end());
    all.put("seed", route.seed());
    return all;
  }

  /** One player's plays. */
  static Map<String, Object> plays(Plays plays) {
    var all = new LinkedHashMap<String, Object>();
    all.put("player", plays.player().id());
    all.put("plays", plays.plays());
    all.put("passed", plays.passed());
    all.put("given-up", plays.unended());
    all.put("endings", plays.endings());
    all.put("quartiles", plays.quantiles(.25, .5, .75));
    all.put("scores", plays.overall());
    var skills = new LinkedHashMap<String, Object>();
    plays
        .skills()
        .forEach(
            (skill, mean) ->
                skills.put(skill, BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP)));
    all.put("skills", skills);
    return all;
  }

  private static Map<String, Object> pair(String one, Object first, String two, Object second) {
    var all = new LinkedHashMap<String, Object>();
    all.put(one, first);
    all.put(two, second);
    return all;
  }
}
