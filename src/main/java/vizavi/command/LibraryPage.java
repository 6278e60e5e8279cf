package vizavi.command;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vizavi.analysis.solve.Range;
import vizavi.scenario.Ending;
import vizavi.scenario.Scenario;
import vizavi.scenario.path.PathsReading;
import vizavi.scenario.path.TrainingPath;
import vizavi.scoring.Skill;

/** The library as a page of Markdown: what each scenario trains, and what can be attained in it. */
final class LibraryPage {
  private static final String LANGUAGE = "en";
  private static final Comparator<Analysed> EASIEST_FIRST =
      Comparator.<Analysed>comparingInt(one -> one.scenario().level())
          .thenComparing(one -> one.scenario().title());

  private final List<Analysed> all;
  private final PathsReading paths;

  private LibraryPage(List<Analysed> all, PathsReading paths) {
    this.all = all.stream().sorted(EASIEST_FIRST).toList();
    this.paths = paths;
  }

  static String of(List<Analysed> all, PathsReading paths) {
    return new LibraryPage(all, paths).text();
  }

  private String text() {
    return """
        # The library

        Printed by `./vizavi library`; a test holds this page to what the program prints. Every scenario
        is solved: every state it can come to was looked at. Turns are those of whole plays. Points are
        what a whole play can earn in a skill, at least and at most; bold are the skills the scenario
        trains, each over at least 40 points. The last column is what share of 10,000 plays that take
        any reply passes.

        """
        + overview()
        + paths.paths().stream().map(this::path).collect(joining())
        + all.stream().map(LibraryPage::scenario).collect(joining());
  }

  private Table overview() {
    var table =
        new Table(
            "scenario",
            "level",
            "scenes",
            "turns",
            "politeness",
            "concession",
            "negotiation",
            "at random");
    for (var one : all) {
      var scenario = one.scenario();
      table.add(
          "[%s](#%s)".formatted(scenario.title(), anchor(scenario.title())),
          List.of(
              Integer.toString(scenario.level()),
              Integer.toString(scenario.scenes().size()),
              turns(one),
              points(one, Skill.POLITENESS),
              points(one, Skill.CONCESSION),
              points(one, Skill.NEGOTIATION),
              perCent(one.random().passing())));
    }
    return table;
  }

  private static String turns(Analysed one) {
    return one.solution().fewestTurns() + " to " + one.solution().mostTurns();
  }

  private static String points(Analysed one, Skill skill) {
    var range = one.solution().scale().skills().get(skill);
    if (range == null) {
      return "-";
    }
    var words = range(range);
    return one.scenario().trains().contains(skill) ? "**" + words + "**" : words;
  }

  private static String range(Range range) {
    return range.least().toPlainString() + " to " + range.most().toPlainString();
  }

  private static String perCent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  private String path(TrainingPath path) {
    var titles =
        all.stream()
            .map(Analysed::scenario)
            .collect(Collectors.toMap(Scenario::id, Function.identity()));
    var steps = new StringBuilder();
    for (int i = 0; i < path.scenarios().size(); i++) {
      var title = titles.get(path.scenarios().get(i)).title();
      steps.append("%d. [%s](#%s)%n".formatted(i + 1, title, anchor(title)).replace("\r", ""));
    }
    return "\n## Path: %s\n\n%s\n\n%s".formatted(path.title(LANGUAGE), path.about(LANGUAGE), steps);
  }

  private static String scenario(Analysed one) {
    var scenario = one.scenario();
    var table = new Table("ending", "outcome", "score", "lesson");
    scenario.endings().values().forEach(ending -> table.add(ending.id(), ending(ending, one)));
    return "\n## %s\n\n`%s` · level %d · %s · %d states, proved\n\n%s You meet %s: %s\n\n%s"
        .formatted(
            scenario.title(),
            scenario.id(),
            scenario.level(),
            scenario.trains().stream().map(Skill::id).collect(joining(", ")),
            one.solution().states(),
            line(scenario.role()),
            scenario.client().name(),
            line(scenario.client().about()),
            table);
  }

  /** Scores, not points: where the ending's plays lie between the least and the most attainable. */
  private static List<String> ending(Ending ending, Analysed one) {
    Map<String, Range> bands = one.solution().bands();
    var whole = one.solution().scale().overall();
    var band = bands.get(ending.id());
    var score = band == null ? "-" : whole.place(band.least()) + " to " + whole.place(band.most());
    return List.of(ending.outcome().name().toLowerCase(Locale.ROOT), score, line(ending.lesson()));
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** As Markdown readers make the address of a heading. */
  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }
}
