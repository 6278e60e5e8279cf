package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vizavi.analysis.Mark;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Tally;
import vizavi.scenario.Outcome;

/**
 * The tables of docs/scoring.md say what the rubric does. With {@code -Dvizavi.rewrite=true} they
 * are written anew, for the diff to be reviewed.
 */
class ScoringPageTest {
  private static final Path PAGE = Path.of("docs/scoring.md");

  private static final List<String> COUNTS = List.of("", "one of", "two of", "three of");

  private final Rubric rubric = Rubric.shipped();

  @Test
  void theStepsAreTheRubrics() throws IOException {
    section("steps", Arrays.stream(Skill.values()).map(this::skill).collect(Collectors.joining()));
  }

  @Test
  void theStancesAreTheRubrics() throws IOException {
    section("stances", stances());
  }

  @Test
  void theWorkedConversationIsWorkedOutRight() throws IOException {
    var rows = rows("| turn | words");
    var turns = rows.stream().filter(row -> row.get(0).matches("[0-9]+")).toList();
    assertThat(turns).hasSizeGreaterThan(3);
    for (var row : turns) {
      var levels = rubric.score(moves(row)).levels();
      for (var skill : Skill.values()) {
        var level = levels.get(skill);
        assertThat(row.get(3 + skill.ordinal()))
            .as("turn %s, %s", row.get(0), skill.id())
            .isEqualTo(level == null ? "-" : level.toString());
      }
    }
    for (var skill : Skill.values()) {
      var levels =
          turns.stream()
              .map(row -> row.get(3 + skill.ordinal()))
              .filter(level -> !level.equals("-"))
              .mapToInt(Integer::parseInt)
              .toArray();
      int earned = Arrays.stream(levels).sum();
      int possible = Score.TOP * levels.length;
      assertThat(row(rows, "earned").get(3 + skill.ordinal()))
          .isEqualTo(earned + " of " + possible);
      assertThat(row(rows, "score").get(3 + skill.ordinal()))
          .isEqualTo(Long.toString(Math.round(100.0 * earned / possible)));
    }
  }

  @Test
  void theWorkedStanceAndFindingsAreRight() throws IOException {
    var turns =
        rows("| turn | words").stream().filter(row -> row.get(0).matches("[0-9]+")).toList();
    var found = rubric.stance(turns.stream().map(row -> Set.copyOf(moves(row))).toList());
    assertThat(found.orElseThrow().stance().id()).isEqualTo("partner");
    assertThat(found.orElseThrow().shown())
        .containsEntry("partner", List.of(0, 3))
        .containsEntry("always-right", List.of(1))
        .containsEntry("mostly-wrong", List.of(2));
    var findings =
        rubric.score(moves(turns.get(3))).findings().stream()
            .filter(finding -> finding.skill() == Skill.CONCESSION)
            .map(
                finding ->
                    (finding.moves().isEmpty() ? finding.step() : finding.moves().getFirst())
                        + " +"
                        + finding.points())
            .collect(Collectors.joining(", "));
    assertThat(page().replaceAll("\\s+", " ")).contains("finding by finding: " + findings + ".");
  }

  @Test
  void theMarksAreThoseOfTheCode() throws IOException {
    var table = new StringBuilder("| mark | regret on the scale, at most |\n|---|---|\n");
    for (var mark : Mark.values()) {
      var most = mark == Mark.BLUNDER ? "above" : Integer.toString(mark.most());
      table.append("| %s | %s |\n".formatted(mark.name().toLowerCase(Locale.ROOT), most));
    }
    section("marks", table.toString());
  }

  @Test
  void theWorthOfEndings() throws IOException {
    var table = new StringBuilder("| ending | points in each tested skill |\n|---|---|\n");
    for (var outcome : Outcome.values()) {
      table.append("| %s | %d |\n".formatted(outcome.id(), Tally.worth(outcome)));
    }
    section("endings", table.toString());
  }

  @Test
  void theExampleOnTheScaleOfToday() {
    var turns =
        List.of(
            List.of("greet", "ask-need"),
            List.of("grant", "hide-cost"),
            List.of("blame"),
            List.of("empathise", "grant", "mark-exception", "set-limit", "ask-return"));
    var skills = List.of(Skill.values());
    var tallies = turns.stream().map(moves -> Tally.of(rubric.score(moves), skills, true)).toList();
    for (var skill : skills) {
      var sum = Points.sum(tallies.stream().map(one -> one.skills().get(skill)));
      assertThat(sum).as("%s", skill).isEqualByComparingTo("1");
    }
    var ending = Tally.of(Outcome.SUCCESS, skills).overall();
    var all = Points.sum(tallies.stream().map(Tally::overall)).add(ending);
    assertThat(all).isEqualByComparingTo("51");
    assertThat(new Range(Points.of(-19), Points.of(81)).place(all)).isEqualTo(70);
  }

  private String skill(Skill skill) {
    var rule = rubric.rule(skill);
    var applies =
        rule.applies().isEmpty() ? "" : ", scored only with " + one(rule.applies(), "one of");
    var head =
        "### %s\n\nStarts from %d%s.\n\n| step | moves | | because |\n|---|---|---|---|\n"
            .formatted(rule.name(), rule.base(), applies);
    return head + rule.steps().stream().map(this::step).collect(Collectors.joining()) + "\n";
  }

  private String step(Step step) {
    var change =
        switch (step.change()) {
          case Step.Change.Add(int points) -> "+" + points;
          case Step.Change.AddEach(int points) -> "+" + points + " each";
          case Step.Change.AtMost(int level) -> "at most " + level;
        };
    return "| %s | %s | %s | %s |\n"
        .formatted(step.id(), signs(step.signs()), change, step.because());
  }

  private String stances() {
    var text = new StringBuilder("| stance | signs |\n|---|---|\n");
    for (var rule : rubric.stanceRules()) {
      text.append("| %s: %s | ".formatted(rule.stance().id(), rule.stance().name()))
          .append(rule.signs().stream().map(this::signs).collect(Collectors.joining("; or ")))
          .append(" |\n");
    }
    return text.toString();
  }

  private String signs(Signs signs) {
    var parts = new java.util.ArrayList<String>();
    if (!signs.any().isEmpty()) {
      parts.add(one(signs.any(), COUNTS.get(signs.count())));
    }
    if (!signs.each().isEmpty()) {
      parts.add(
          "one each of "
              + signs.each().stream()
                  .map(group -> String.join(", ", group))
                  .collect(Collectors.joining(" / ")));
    }
    var text = String.join(" and ", parts);
    return signs.without().isEmpty()
        ? text
        : text + "; without " + String.join(", ", signs.without());
  }

  private static String one(List<String> moves, String of) {
    return moves.size() == 1 ? moves.getFirst() : of + " " + String.join(", ", moves);
  }

  private static void section(String name, String expected) throws IOException {
    var marks = Pattern.compile("(?s)(<!-- %s -->\n)(.*?)(<!-- /%s -->)".formatted(name, name));
    var matcher = marks.matcher(page());
    assertThat(matcher.find()).as("section " + name).isTrue();
    if (Boolean.getBoolean("vizavi.rewrite")) {
      Files.writeString(
          PAGE,
          matcher.replaceFirst(
              found -> found.group(1) + "\n" + expected.strip() + "\n\n" + found.group(3)));
    } else {
      assertThat(matcher.group(2).strip()).isEqualTo(expected.strip());
    }
  }

  /** The cells of the table that begins with {@code head}, without its head. */
  private static List<List<String>> rows(String head) throws IOException {
    return page()
        .lines()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }

  private static List<String> row(List<List<String>> rows, String first) {
    return rows.stream().filter(row -> row.get(0).equals(first)).findFirst().orElseThrow();
  }

  private static List<String> moves(List<String> row) {
    return Arrays.stream(row.get(2).toLowerCase(Locale.ROOT).split(", ")).toList();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
