package vizavi.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vizavi.play.Hint;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

class JudgedTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  @Test
  void anotherMoveMakesAnotherLevelAndTheToneStays() {
    // 2 + thank, and warm by 0.4
    var heard = withTone(RUBRIC.score(List.of("thank")), "0.4");
    var judged = judge(heard, Map.of(), "thank", "grudge");
    assertThat(judged.levels()).containsEntry(Skill.POLITENESS, new BigDecimal("1.4"));
    assertThat(judged.levels()).containsEntry(Skill.NEGOTIATION, Points.of(1));
    assertThat(judged.findings())
        .extracting(Finding::step)
        .containsExactly("base", "courtesy", "cold", Rubric.TONE, "base", "evasive");
  }

  @Test
  void theToneHasNoMoreRoomThanTheScale() {
    var heard = withTone(RUBRIC.score(List.of("thank")), "1.5");
    assertThat(heard.levels()).containsEntry(Skill.POLITENESS, new BigDecimal("4.5"));
    var judged = judge(heard, Map.of(), "thank", "greet");
    assertThat(judged.levels()).containsEntry(Skill.POLITENESS, Points.of(4));
    assertThat(judge(heard, Map.of(), "insult").levels())
        .as("no tone brings the level above 1 beside an attack")
        .containsEntry(Skill.POLITENESS, Points.of(1));
  }

  @Test
  void anAuthorsLevelStaysWhereTheStepsStay() {
    var heard = RUBRIC.override(List.of("thank"), Map.of(Skill.POLITENESS, 1), "mocking");
    var judged = judge(heard, Map.of(), "thank", "offer-option");
    assertThat(judged.levels()).containsEntry(Skill.POLITENESS, Points.of(1));
    assertThat(judged.levels()).containsEntry(Skill.NEGOTIATION, Points.of(3));
    assertThat(judge(heard, Map.of(), "greet").levels())
        .as("for other courtesies the author set no level")
        .containsEntry(Skill.POLITENESS, Points.of(3));
  }

  @Test
  void aLevelSetByHandIsAFindingOfItsOwn() {
    var heard = RUBRIC.score(List.of("thank"));
    var judged = judge(heard, Map.of(Skill.POLITENESS, 1, Skill.CONCESSION, 0), "thank");
    assertThat(judged.findings())
        .contains(
            new Finding(Skill.POLITENESS, "mentor", List.of(), -2, "I hear it so"),
            new Finding(Skill.CONCESSION, "mentor", List.of(), 0, "I hear it so"));
    assertThat(judged.levels()).containsEntry(Skill.CONCESSION, Points.of(0));
  }

  @Test
  void lookingAtTheChoicesIsPaidHoweverTheWordsAreHeard() {
    var heard = Hint.lowers(RUBRIC.score(List.of("thank")));
    var judged = judge(heard, Map.of(Skill.NEGOTIATION, 4), "thank", "greet");
    assertThat(judged.levels()).containsEntry(Skill.POLITENESS, new BigDecimal("3.5"));
    assertThat(judged.levels()).containsEntry(Skill.NEGOTIATION, new BigDecimal("3.5"));
  }

  @Test
  void aMoveOfAnOlderRubricMayStay() {
    var plain = RUBRIC.score(List.of("thank"));
    var old = new Score(List.of("thank", "curtsey"), plain.levels(), plain.findings());
    assertThat(judge(old, Map.of(), "thank", "curtsey")).isEqualTo(old);
    assertThat(judge(old, Map.of(), "curtsey").levels())
        .containsEntry(Skill.POLITENESS, Points.of(2));
  }

  @Test
  void onlyLevelsThereAreCanBeSet() {
    var heard = RUBRIC.score(List.of("thank"));
    assertThatThrownBy(() -> judge(heard, Map.of(Skill.POLITENESS, 5), "thank"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("politeness");
  }

  private static Score judge(Score heard, Map<Skill, Integer> levels, String... moves) {
    return Judged.score(heard, new Judgement(1, List.of(moves), levels, "I hear it so"), RUBRIC);
  }

  private static Score withTone(Score score, String points) {
    var tone =
        new Finding(
            Skill.POLITENESS, Rubric.TONE, List.of(), new BigDecimal(points), "how it sounds");
    var levels = new java.util.EnumMap<Skill, BigDecimal>(score.levels());
    levels.merge(Skill.POLITENESS, tone.points(), BigDecimal::add);
    var findings = new java.util.ArrayList<>(score.findings());
    findings.add(tone);
    return new Score(score.moves(), levels, List.copyOf(findings));
  }
}
