package vizavi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vizavi.analysis.mastery.Estimate;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Mode;
import vizavi.library.Card;
import vizavi.scenario.Client;
import vizavi.scoring.Skill;

/** Each rule by itself, in the order in which they win. */
class SuggestingTest {
  private static final Card EASY = card("easy", 1, Skill.POLITENESS);
  private static final Card ALSO_EASY = card("also-easy", 1, Skill.CONCESSION);
  private static final Card HARD = card("hard", 3, Skill.NEGOTIATION);

  @Test
  void whoHasPlayedNothingBeginsWithTheEasiest() {
    expect(Map.of(), List.of(), EASY, new Suggestion.Reason.First());
  }

  @Test
  void whatWasNotPassedTheLastTimeComesFirst() {
    expect(
        Map.of(Skill.NEGOTIATION, known(20)),
        List.of(played(HARD, false, 41), played(EASY, false, 30)),
        HARD,
        new Suggestion.Reason.NotPassed(41));
  }

  @Test
  void whatWasPassedSinceIsNotSuggestedAsFailed() {
    expect(
        Map.of(),
        List.of(played(EASY, true, 80), played(EASY, false, 30)),
        ALSO_EASY,
        new Suggestion.Reason.NotMet());
  }

  @Test
  void theWeakestKnownSkillIsTrained() {
    expect(
        Map.of(Skill.NEGOTIATION, known(45), Skill.POLITENESS, known(60)),
        List.of(played(EASY, true, 80)),
        HARD,
        new Suggestion.Reason.Weakest(Skill.NEGOTIATION, 45));
  }

  @Test
  void aSkillThatIsStrongOrNotKnownYetIsNoReason() {
    expect(
        Map.of(Skill.NEGOTIATION, unknown(20), Skill.POLITENESS, known(70)),
        List.of(played(EASY, true, 80)),
        ALSO_EASY,
        new Suggestion.Reason.NotMet());
  }

  @Test
  void onceAllBelowIsPassedTheNextLevelOpens() {
    expect(
        Map.of(),
        List.of(played(EASY, true, 80), played(ALSO_EASY, true, 75)),
        HARD,
        new Suggestion.Reason.NextLevel(3));
  }

  @Test
  void whereAllIsPassedThereMayBeMoreToHave() {
    expect(
        Map.of(),
        List.of(played(EASY, true, 100), played(ALSO_EASY, true, 75), played(HARD, true, 90)),
        ALSO_EASY,
        new Suggestion.Reason.MoreToHave(75));
  }

  @Test
  void whoHasItAllIsLeftInPeace() {
    var all =
        List.of(played(EASY, true, 100), played(ALSO_EASY, true, 100), played(HARD, true, 100));
    assertThat(Suggesting.of(situation(Map.of(), all))).isEmpty();
    assertThat(Suggesting.of(new Situation(List.of(), List.of(), Map.of()))).isEmpty();
  }

  private static void expect(
      Map<Skill, Estimate> mastery, List<Attempt> attempts, Card card, Suggestion.Reason reason) {
    assertThat(Suggesting.of(situation(mastery, attempts))).contains(new Suggestion(card, reason));
  }

  private static Situation situation(Map<Skill, Estimate> mastery, List<Attempt> attempts) {
    return new Situation(List.of(EASY, ALSO_EASY, HARD), attempts, mastery);
  }

  private static Card card(String scenario, int level, Skill... trains) {
    return new Card(
        scenario,
        scenario,
        level,
        Optional.empty(),
        Arrays.asList(trains),
        "role",
        new Client("Name", "about", "older-man", 50, 50),
        false,
        UUID.randomUUID(),
        "en",
        List.of("en"));
  }

  private static Attempt played(Card card, boolean passed, int overall) {
    return new Attempt(
        UUID.randomUUID(),
        UUID.randomUUID(),
        card.scenario(),
        card.title(),
        card.revision(),
        "en",
        Mode.ASSESSED,
        Answering.CHOICES,
        1,
        Instant.EPOCH,
        Optional.of(Instant.EPOCH),
        true,
        Optional.empty(),
        Optional.of(passed),
        Optional.of(overall),
        Map.of(),
        Attempt.SCALE,
        Optional.empty(),
        Optional.empty());
  }

  private static Estimate known(double value) {
    return new Estimate(value, 5, value - 8, value + 8, 9, true);
  }

  private static Estimate unknown(double value) {
    return new Estimate(value, 25, 0, 100, 1, false);
  }
}
