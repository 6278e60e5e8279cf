package vizavi.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static vizavi.scoring.Skill.CONCESSION;
import static vizavi.scoring.Skill.NEGOTIATION;
import static vizavi.scoring.Skill.POLITENESS;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;

class ChoosingTest {
  private static final List<Skill> SKILLS = List.of(CONCESSION, POLITENESS, NEGOTIATION);
  private static final long TODAY = 100;

  @Test
  void whatIsDueComesFirstThenWhatIsNewThenWhatIsDueSoonest() {
    var candidates =
        List.of(
            seen("easy", 1, "a", 110, POLITENESS),
            fresh("easy", 1, "b", POLITENESS),
            seen("easy", 1, "c", 105, NEGOTIATION),
            fresh("hard", 3, "d", CONCESSION),
            seen("hard", 3, "e", 100, POLITENESS),
            seen("hard", 3, "f", 90, POLITENESS));
    assertThat(scenes(candidates)).containsExactly("f", "e", "d", "b", "c", "a");
  }

  @Test
  void theSkillThatNeedsItMostComesFirstAmongWhatIsDue() {
    var candidates =
        List.of(seen("one", 1, "a", 10, NEGOTIATION), seen("one", 1, "b", 99, CONCESSION));
    assertThat(scenes(candidates)).containsExactly("b", "a");
  }

  @Test
  void ofWhatIsNewTheEasiestScenarioNotMetYetComesFirst() {
    var candidates =
        List.of(
            seen("met", 1, "a", 200, CONCESSION),
            fresh("met", 1, "b", CONCESSION),
            fresh("second", 2, "c", CONCESSION),
            fresh("third", 3, "d", CONCESSION));
    assertThat(scenes(candidates)).containsExactly("c", "d", "b", "a");
  }

  @Test
  void aSceneIsPractisedForASkillAtStakeInIt() {
    var both = new Candidate("one", 1, "a", Set.of(POLITENESS, NEGOTIATION), OptionalLong.of(200));
    assertThat(Choosing.of(List.of(both), SKILLS, TODAY))
        .containsExactly(new Choosing.Choice(both, POLITENESS));
  }

  @Test
  void nothingToChooseFromIsNothing() {
    assertThat(Choosing.of(List.of(), SKILLS, TODAY)).isEmpty();
  }

  @Test
  void unknownSkillsComeFirstThePractisedLeastAheadAndThenTheWeakest() {
    var mastery = Map.of(POLITENESS, known(40), CONCESSION, known(30), NEGOTIATION, unknown(20));
    assertThat(Ranking.of(mastery, Map.of(NEGOTIATION, 9L)))
        .containsExactly(NEGOTIATION, CONCESSION, POLITENESS);
    assertThat(Ranking.of(Map.of(), Map.of(POLITENESS, 2L, CONCESSION, 1L)))
        .containsExactly(NEGOTIATION, CONCESSION, POLITENESS);
  }

  private static List<String> scenes(List<Candidate> candidates) {
    return Choosing.of(candidates, SKILLS, TODAY).stream()
        .map(choice -> choice.candidate().scene())
        .distinct()
        .toList();
  }

  private static Candidate seen(String scenario, int level, String scene, long due, Skill skill) {
    return new Candidate(scenario, level, scene, Set.of(skill), OptionalLong.of(due));
  }

  private static Candidate fresh(String scenario, int level, String scene, Skill skill) {
    return new Candidate(scenario, level, scene, Set.of(skill), OptionalLong.empty());
  }

  private static Estimate known(double value) {
    return new Estimate(value, 5, value - 8, value + 8, 9, true);
  }

  private static Estimate unknown(double value) {
    return new Estimate(value, 25, 0, 100, 1, false);
  }
}
