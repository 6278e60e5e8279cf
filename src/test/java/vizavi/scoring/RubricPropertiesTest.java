package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RubricPropertiesTest {
  private final Rubric rubric = Rubric.shipped();

  @Property
  void findingsAddUpToTheLevelWhateverTheMoves(@ForAll("moves") Set<String> moves) {
    var score = rubric.score(moves);
    addsUp(score);
    assertThat(score.levels().containsKey(Skill.CONCESSION)).isEqualTo(moves.contains("grant"));
  }

  @Property
  void findingsAddUpToAnAuthorsLevelToo(
      @ForAll("moves") Set<String> moves, @ForAll("levels") Map<Skill, Integer> levels) {
    var score = rubric.override(moves, levels, "so it is");
    addsUp(score);
    levels.forEach((skill, own) -> assertThat(score.levels().get(skill)).isEqualTo(Points.of(own)));
  }

  @Property
  void orderOfTheMovesDoesNotMatter(@ForAll("moves") Set<String> moves) {
    var reversed = new ArrayList<>(moves);
    Collections.reverse(reversed);
    assertThat(rubric.score(reversed)).isEqualTo(rubric.score(moves));
  }

  @Provide
  Arbitrary<Set<String>> moves() {
    return Arbitraries.of(rubric.moves().keySet()).set().ofMaxSize(9);
  }

  @Provide
  Arbitrary<Map<Skill, Integer>> levels() {
    return Arbitraries.maps(Arbitraries.of(Skill.class), Arbitraries.integers().between(0, 4));
  }

  static void addsUp(Score score) {
    for (var skill : Skill.values()) {
      var points =
          Points.sum(
              score.findings().stream()
                  .filter(finding -> finding.skill() == skill)
                  .map(Finding::points));
      assertThat(points)
          .isEqualTo(score.levels().getOrDefault(skill, BigDecimal.ZERO))
          .isBetween(BigDecimal.ZERO, Points.of(Score.TOP));
    }
  }
}
