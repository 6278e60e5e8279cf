package vizavi.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Plays;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.check.Rules;
import vizavi.text.Diagnostic;

/**
 * What the whole check answers, whatever the file. The rules themselves are tested by their pages.
 */
class CheckupTest {
  private static final Budget SMALL = new Budget(500, 1, 1);
  private static final String ODD =
      "[]{}:,-?!&*#|>'\"%@`\\ \n\t\r\u0000\u200B\uD83D\uDE00\uD800é1a.+~()";
  private static final String BASE = content("src/test/resources/reading/base.yaml");

  /** A choice, a condition, a fact and an allowance, so that a changed letter can break them. */
  private static final String WHOLE =
      BASE.replace(
              "endings:\n",
              """
                    brush-off:
                      words: We're not responsible for things left in the rooms.
                      moves: [dismiss]
                      effects: {warned: true, trust: -20}
                      leads-to:
                        - when: trust >= 30 and not warned
                          to: the-call
                        - to: done
              endings:
              """)
          + """
          facts:
            warned: {start: false}
          turn-limit: {turns: 9, leads-to: done}
          allows:
            - rule: dominated-reply
              at: the-call.brush-off
              because: It is there so that it can be turned down.
            - rule: baseline-passes
              because: One choice to warm up with.
          """;

  @Example
  void everyRuleOverASolutionIsKnownWhereRulesAreListed() {
    assertThat(Rules.slugs()).containsAll(SolvedRules.slugs());
    assertThat(SolvedRules.slugs())
        .filteredOn(slug -> !Rules.allowable().contains(slug))
        .containsExactly("dead-end");
  }

  @Example
  void aSolutionAndEveryPlayersPlaysComeWithIt() {
    Checked checked = checked(BASE);

    assertThat(checked.scenario()).isPresent();
    assertThat(checked.solution()).isPresent();
    assertThat(checked.players()).extracting(Plays::player).containsExactly(Player.values());
    assertThat(checked.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrder("baseline-passes", "pass-mark-for-all", "skill-never-tested");
    assertThat(checked.sound()).isFalse();
    assertThat(checked.hasErrors()).isFalse();
  }

  @Example
  void whatTheFileAllowsIsTakenBack() {
    Checked checked =
        checked(BASE + allowances("baseline-passes", "pass-mark-for-all", "skill-never-tested"));

    assertThat(checked.diagnostics()).isEmpty();
    assertThat(checked.sound()).isTrue();
  }

  @Example
  void anAllowanceForASolverRuleIsOnlyCalledUnusedByTheWholeCheck() {
    String text = BASE + allowances("unreachable");

    assertThat(ScenarioReader.read("it", "it.yaml", text).diagnostics()).isEmpty();
    assertThat(checked(text).diagnostics())
        .extracting(Diagnostic::rule)
        .contains("unused-allowance");
  }

  @Example
  void whereTheTextHasErrorsNothingIsSolved() {
    Checked checked = checked(BASE.replace("level: 1", "level: 7"));

    assertThat(checked.scenario()).isEmpty();
    assertThat(checked.solution()).isEmpty();
    assertThat(checked.players()).isEmpty();
    assertThat(checked.hasErrors()).isTrue();
  }

  @Property(tries = 200)
  void anyBytesAreChecked(@ForAll byte[] bytes) {
    assertThat(Checkup.of("any", "any.yaml", bytes, SMALL).hasErrors()).isTrue();
  }

  @Property(tries = 150)
  void aScenarioWithAPieceExchangedIsChecked(
      @ForAll @IntRange(max = 1700) int at,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("odd") String piece) {
    int from = Math.min(at, WHOLE.length());
    int to = Math.min(from + length, WHOLE.length());
    Checked checked = checked(WHOLE.substring(0, from) + piece + WHOLE.substring(to));

    assertThat(checked.scenario().isPresent()).isNotEqualTo(checked.hasErrors());
    assertThat(checked.diagnostics()).isSorted();
    assertThat(checked.diagnostics()).extracting(Diagnostic::rule).isSubsetOf(Rules.slugs());
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.strings().withChars(ODD.toCharArray()).ofMaxLength(6);
  }

  private static String allowances(String... rules) {
    var text = new StringBuilder("allows:\n");
    for (String rule : rules) {
      text.append("  - {rule: ").append(rule).append(", because: One reply is enough here.}\n");
    }
    return text.toString();
  }

  private static Checked checked(String text) {
    return Checkup.of("any", "any.yaml", text.getBytes(StandardCharsets.UTF_8), SMALL);
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
