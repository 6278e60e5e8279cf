package vizavi.analysis.check;

import java.util.List;
import java.util.stream.Stream;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Players;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.check.Draft;
import vizavi.scenario.check.Further;
import vizavi.scenario.check.Rules;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostics;

/**
 * Looks at a translation's words with what is known of its source: how it is solved, and so which
 * reply is best. Of the players only those play again who go by the length of words.
 */
record WordsExamination(Solution solution, Budget budget) implements Further {
  @Override
  public void check(Draft translated, Diagnostics diagnostics) {
    Rules.checkUnhurried(translated, diagnostics);
    List<Plays> players =
        Stream.of(Player.LONGEST, Player.SHORTEST).map(one -> plays(translated, one)).toList();
    SolvedRules.checkLengths(new Solved(translated, solution, players), diagnostics);
  }

  private Plays plays(Draft translated, Player player) {
    return Players.of(
        player,
        translated.scenario(),
        Rubric.shipped(),
        solution.scale(),
        Players.PLAYS,
        budget.seed());
  }
}
