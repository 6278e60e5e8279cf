package vizavi.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.analysis.spacing.Grade;
import vizavi.play.Picked;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

class GradingTest {
  private static final List<Score> OFFERED =
      List.of(score(0, 2), score(1, 4), score(4, 2), score(3, 4));

  @Test
  void thePlaceBetweenTheWorstAndTheBestReplyMakesTheGrade() {
    assertThat(graded(score(0, 2), false)).isEqualTo(Grade.AGAIN);
    assertThat(graded(score(1, 4), false)).isEqualTo(Grade.AGAIN);
    assertThat(graded(score(2, 2), false)).isEqualTo(Grade.HARD);
    assertThat(graded(score(3, 2), false)).isEqualTo(Grade.GOOD);
  }

  @Test
  void onlyWhatNothingOnOfferBeatsIsEasy() {
    assertThat(graded(score(4, 2), false)).isEqualTo(Grade.GOOD); // another is better in all
    assertThat(graded(score(3, 4), false)).isEqualTo(Grade.GOOD); // another is better in the skill
    assertThat(graded(score(4, 3), false)).isEqualTo(Grade.EASY); // typed better than any
    assertThat(graded(score(4, 4), false)).isEqualTo(Grade.EASY);
  }

  @Test
  void aCriticalReplyComesAgainWhateverItsLevels() {
    assertThat(graded(score(4, 4), true)).isEqualTo(Grade.AGAIN);
  }

  @Test
  void aReplyNotScoredInTheSkillIsTakenByTheMeanOfItsLevels() {
    var without = new Score(List.of(), Map.of(Skill.POLITENESS, Points.of(2)), List.of());
    assertThat(graded(without, false)).isEqualTo(Grade.HARD);
    assertThat(graded(new Score(List.of(), Map.of(), List.of()), false)).isEqualTo(Grade.AGAIN);
  }

  private static Grade graded(Score score, boolean critical) {
    var picked =
        new Picked(
            "scene",
            "reply",
            "words",
            score,
            Optional.empty(),
            Optional.empty(),
            critical,
            Optional.empty());
    return Grading.of(picked, Skill.CONCESSION, OFFERED);
  }

  private static Score score(long concession, long politeness) {
    return new Score(
        List.of(),
        Map.of(Skill.CONCESSION, Points.of(concession), Skill.POLITENESS, Points.of(politeness)),
        List.of());
  }
}
