package vizavi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vizavi.scenario.Outcome;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;

class DebriefPropertiesTest {
  private final Debriefing debriefing = new Debriefing(Rubric.shipped());

  @Property(tries = 300)
  void thePartsAddUpToEverySkillExactly(@ForAll("conversations") List<Set<String>> moves) {
    var debrief = debrief(moves);
    for (var skill : debrief.skills().values()) {
      var points =
          Points.sum(
              skill.parts().stream()
                  .flatMap(part -> part.findings().stream())
                  .map(Finding::points));
      assertThat(points).isEqualTo(skill.earned());
      assertThat(skill.parts())
          .allSatisfy(
              part ->
                  assertThat(Points.sum(part.findings().stream().map(Finding::points)))
                      .isEqualTo(part.points()));
      assertThat(skill.value()).isEqualTo(rounded(exact(points, Score.TOP * skill.parts().size())));
    }
  }

  @Property(tries = 300)
  void theOverallScoreIsTheRoundedMeanOfTheExactOnes(
      @ForAll("conversations") List<Set<String>> moves) {
    var debrief = debrief(moves);
    var sum =
        debrief.skills().values().stream()
            .map(skill -> exact(skill.earned(), Score.TOP * skill.parts().size()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(debrief.overall())
        .isEqualTo(
            rounded(
                sum.divide(new BigDecimal(debrief.skills().size()), MathContext.DECIMAL128)
                    .setScale(20, RoundingMode.HALF_UP)));
  }

  private Debrief debrief(List<Set<String>> moves) {
    return debriefing.byShare(
        Talks.scenario(Outcome.SUCCESS, 60), Talks.of(moves.stream().map(List::copyOf).toList()));
  }

  private static BigDecimal exact(BigDecimal earned, int possible) {
    return earned.movePointRight(2).divide(new BigDecimal(possible), MathContext.DECIMAL128);
  }

  private static int rounded(BigDecimal exact) {
    return exact.setScale(20, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP).intValue();
  }

  @Provide
  Arbitrary<List<Set<String>>> conversations() {
    return Arbitraries.of(Rubric.shipped().moves().keySet())
        .set()
        .ofMaxSize(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
