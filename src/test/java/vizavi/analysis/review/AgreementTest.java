package vizavi.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vizavi.scoring.Skill;

class AgreementTest {
  @Test
  void kappaOfAMoveIsWorkedOutOverAllReplies() {
    var ratings = new ArrayList<Rating>();
    add(ratings, 20, Set.of("blame"), Set.of("blame"));
    add(ratings, 5, Set.of("blame"), Set.of());
    add(ratings, 10, Set.of(), Set.of("blame"));
    add(ratings, 15, Set.of("thank"), Set.of("thank"));
    var agreement = Agreement.of(ratings);
    assertThat(agreement.n()).isEqualTo(50);
    assertThat(agreement.untouched()).isEqualTo(35);
    var blame = agreement.moves().get("blame");
    assertThat(List.of(blame.n(), blame.heard(), blame.judged(), blame.both()))
        .containsExactly(50, 25, 30, 20);
    assertThat(blame.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    assertThat(agreement.moves().get("thank").kappa().orElseThrow()).isEqualTo(1);
    assertThat(agreement.moves()).containsOnlyKeys("blame", "thank");
  }

  @Test
  void kappaOfASkillLooksAtWholeLevelsWhereBothScoredIt() {
    var agreement =
        Agreement.of(
            List.of(
                rating(Map.of(Skill.POLITENESS, "0.4"), Map.of(Skill.POLITENESS, "0")),
                rating(Map.of(Skill.POLITENESS, "2"), Map.of(Skill.POLITENESS, "3")),
                rating(Map.of(Skill.POLITENESS, "3.5"), Map.of(Skill.POLITENESS, "4")),
                rating(Map.of(Skill.POLITENESS, "2"), Map.of())));
    var politeness = agreement.skills().get(Skill.POLITENESS);
    assertThat(List.of(politeness.n(), politeness.same(), politeness.oneSided()))
        .containsExactly(3, 2, 1);
    // squares 1; by chance (0 2 4 against 0 3 4): (9+16+4+1+4+16+1) / 3 = 51 / 3
    assertThat(politeness.kappa().orElseThrow()).isCloseTo(1 - 1 / 17.0, within(1e-9));
    assertThat(agreement.skills()).containsOnlyKeys(Skill.POLITENESS);
  }

  @Test
  void whereBothAlwaysSayTheSameThereIsNoFigure() {
    var same = rating(Map.of(Skill.POLITENESS, "3"), Map.of(Skill.POLITENESS, "3"));
    var agreement = Agreement.of(List.of(same, same));
    assertThat(agreement.skills().get(Skill.POLITENESS).kappa()).isEmpty();
    assertThat(agreement.skills().get(Skill.POLITENESS).same()).isEqualTo(2);
    assertThat(Agreement.of(List.of()).skills()).isEmpty();
  }

  @Test
  void whatSpoilsAnAttemptIsComparedWhereMentorsWereAsked() {
    var ratings = new ArrayList<Rating>();
    critical(ratings, 2, true, true);
    critical(ratings, 1, true, false);
    critical(ratings, 7, false, false);
    add(ratings, 5, Set.of("grant"), Set.of("grant"));
    var agreement = Agreement.of(ratings);
    assertThat(agreement.untouched()).as("one of them differs in nothing else").isEqualTo(14);
    var critical = agreement.critical();
    assertThat(List.of(critical.n(), critical.heard(), critical.judged(), critical.both()))
        .containsExactly(10, 3, 2, 2);
    // observed 0.9; by chance 0.3 x 0.2 + 0.7 x 0.8 = 0.62
    assertThat(critical.kappa().orElseThrow()).isCloseTo(0.28 / 0.38, within(1e-9));
  }

  private static void critical(List<Rating> to, int times, boolean authored, boolean judged) {
    var both = Optional.of(new Rating.Critical(authored, judged));
    for (int i = 0; i < times; i++) {
      to.add(new Rating("en", false, Set.of(), Map.of(), Set.of(), Map.of(), both));
    }
  }

  @Property(tries = 40)
  void whoAlwaysAgreesNeverHasLessThanAFullKappa(@ForAll long seed) {
    var walks = new Walks(seed);
    var transcript = walks.walk(Walks.PLAYS.getFirst());
    var ratings =
        transcript.answered().stream()
            .map(turn -> turn.picked().orElseThrow().score())
            .map(
                score ->
                    new Rating(
                        "en",
                        false,
                        Set.copyOf(score.moves()),
                        score.levels(),
                        Set.copyOf(score.moves()),
                        score.levels(),
                        Optional.empty()))
            .toList();
    var agreement = Agreement.of(ratings);
    assertThat(agreement.untouched()).isEqualTo(agreement.n());
    assertThat(agreement.moves().values())
        .allSatisfy(one -> one.kappa().ifPresent(kappa -> assertThat(kappa).isEqualTo(1)));
    assertThat(agreement.skills().values())
        .allSatisfy(one -> one.kappa().ifPresent(kappa -> assertThat(kappa).isEqualTo(1)));
  }

  private static void add(List<Rating> to, int times, Set<String> heard, Set<String> moves) {
    for (int i = 0; i < times; i++) {
      to.add(new Rating("en", true, heard, Map.of(), moves, Map.of(), Optional.empty()));
    }
  }

  private static Rating rating(Map<Skill, String> scored, Map<Skill, String> judged) {
    return new Rating(
        "en", true, Set.of(), levels(scored), Set.of(), levels(judged), Optional.empty());
  }

  private static Map<Skill, BigDecimal> levels(Map<Skill, String> written) {
    var levels = new java.util.EnumMap<Skill, BigDecimal>(Skill.class);
    written.forEach((skill, level) -> levels.put(skill, new BigDecimal(level)));
    return levels;
  }
}
