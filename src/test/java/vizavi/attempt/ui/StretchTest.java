package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vizavi.play.Typed;
import vizavi.scoring.Evidence;
import vizavi.scoring.Skill;
import vizavi.scoring.Worth;

class StretchTest {
  private static final String WORDS = "Sorry, that is not my problem.";

  @Test
  void theStretchesAreTheWholeReplyCutWhereMovesChange() {
    var stretches =
        Stretch.of(WORDS, heard(Map.of("apologise", at(0, 5, 1), "dismiss", at(15, 29, 1))));
    assertThat(stretches)
        .containsExactly(
            new Stretch(0, 5, Set.of("apologise"), Optional.empty()),
            new Stretch(5, 15, Set.of(), Optional.empty()),
            new Stretch(15, 29, Set.of("dismiss"), Optional.empty()),
            new Stretch(29, 30, Set.of(), Optional.empty()));
  }

  @Test
  void wordsThatShowTwoMovesAreOneStretchOfBoth() {
    var evidence = new LinkedHashMap<String, Evidence>();
    evidence.put("apologise", at(0, 10, 1));
    evidence.put("own", at(5, 15, 1));
    assertThat(Stretch.of(WORDS, heard(evidence)))
        .extracting(Stretch::moves)
        .containsExactly(Set.of("apologise"), Set.of("apologise", "own"), Set.of("own"), Set.of());
  }

  @Test
  void whatSpeaksAgainstAMoveOrLiesOutsideIsNoReason() {
    var stretches =
        Stretch.of(
            WORDS,
            heard(Map.of("dismiss", at(0, 5, -1), "own", at(20, 99, 1), "apologise", at(7, 7, 1))));
    assertThat(stretches)
        .containsExactly(new Stretch(0, WORDS.length(), Set.of(), Optional.empty()));
  }

  @Test
  void nothingHeardIsOneStretch() {
    assertThat(Stretch.of(WORDS, heard(Map.of()))).hasSize(1);
  }

  @Test
  void whereNoMoveIsHeardTheToneIsUnderlinedIfItIsStrongEnough() {
    var tone = Map.of(Skill.POLITENESS, List.of(points(0, 6, "-0.4"), points(7, 11, "0.1")));
    var typed =
        new Typed(
            Map.of("dismiss", List.of(at(15, 29, 1))), tone, false, List.of(), List.of(), true);
    assertThat(Stretch.of(WORDS, typed))
        .containsExactly(
            new Stretch(0, 6, Set.of(), Optional.of(Worth.HURTS)),
            new Stretch(6, 15, Set.of(), Optional.empty()),
            new Stretch(15, 29, Set.of("dismiss"), Optional.empty()),
            new Stretch(29, 30, Set.of(), Optional.empty()));
  }

  @Test
  void overlappingToneIsAddedUp() {
    var tone = Map.of(Skill.POLITENESS, List.of(points(0, 10, "0.1"), points(0, 10, "0.2")));
    var typed = new Typed(Map.of(), tone, false, List.of(), List.of(), true);
    assertThat(Stretch.of(WORDS, typed).getFirst())
        .isEqualTo(new Stretch(0, 10, Set.of(), Optional.of(Worth.HELPS)));
  }

  private static Evidence points(int from, int to, String points) {
    return new Evidence(from, to, "", new BigDecimal(points));
  }

  private static Evidence at(int from, int to, int points) {
    return new Evidence(from, to, "", BigDecimal.valueOf(points));
  }

  private static Typed heard(Map<String, Evidence> evidence) {
    var lists = new LinkedHashMap<String, List<Evidence>>();
    evidence.forEach((move, one) -> lists.put(move, List.of(one)));
    return new Typed(lists, Map.of(), false, List.of(), List.of(), true);
  }
}
