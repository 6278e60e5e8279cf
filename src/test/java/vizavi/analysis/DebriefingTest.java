package vizavi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Outcome;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

class DebriefingTest {
  private static final Score PLAIN = Rubric.shipped().score(List.of());

  private final Debriefing debriefing = new Debriefing(Rubric.shipped());

  @Test
  void skillsAreEarnedByPossible() {
    var debrief = success(60, List.of("thank"), List.of("grant", "hide-cost"), List.of("ask-need"));
    assertThat(debrief.skills().get(Skill.POLITENESS))
        .satisfies(
            skill -> {
              assertThat(skill.earned()).isEqualByComparingTo("7");
              assertThat(skill.range().most()).isEqualByComparingTo("12");
              assertThat(skill.value()).isEqualTo(58);
            });
    assertThat(debrief.skills().get(Skill.CONCESSION).value()).isEqualTo(25);
    assertThat(debrief.skills().get(Skill.CONCESSION).parts())
        .extracting(SkillResult.Part::turn)
        .containsExactly(2);
    assertThat(debrief.skills().get(Skill.NEGOTIATION).value()).isEqualTo(58);
    // 7/12, 1/4 and 7/12 are 47.2 on average; of the rounded ones it would be 47.0
    assertThat(debrief.overall()).isEqualTo(47);
  }

  @Test
  void aHalfIsRoundedUpwards() {
    assertThat(new Share(1, 8).percent()).isEqualTo(13);
    assertThat(new Share(5, 8).percent()).isEqualTo(63);
    assertThat(new Share(0, 4).percent()).isZero();
    assertThat(new Share(4, 4).percent()).isEqualTo(100);
  }

  @Test
  void theOverallScoreIsRoundedOnce() {
    // 18.75 and 43.75 would be 19 and 44, on average 31.5 and so 32; exactly it is 31.25
    assertThat(Share.mean(List.of(new Share(3, 16), new Share(7, 16))).percent()).isEqualTo(31);
  }

  @Test
  void levelsToTheHundredthAreAddedExactly() {
    var debrief =
        debriefing.byShare(
            Talks.scenario(Outcome.SUCCESS, 0),
            Talks.scored(List.of(polite("0.07"), polite("2.40"), polite("1.13"))));
    var polite = debrief.skills().get(Skill.POLITENESS);
    assertThat(polite.earned()).isEqualByComparingTo("3.6");
    // 3.6 of 12; with whole points it would be 3 of 12
    assertThat(polite.value()).isEqualTo(30);
    assertThat(debrief.overall()).isEqualTo(30);
  }

  @Test
  void sharesOfAnySizeKeepExact() {
    // 5,000 turns of hundredths in each of three skills are more than a long holds
    var third = new Share(1_000_001, 2_000_000);
    assertThat(Share.mean(List.of(third, third, third)).percent()).isEqualTo(50);
    assertThat(Share.mean(List.of(third, third, new Share(1_029_998, 2_000_000))).percent())
        .isEqualTo(51);
  }

  private static Score polite(String level) {
    var points = new BigDecimal(level);
    return new Score(
        List.of(),
        Map.of(Skill.POLITENESS, points),
        List.of(new Finding(Skill.POLITENESS, "tone", List.of(), points, "so it sounds")));
  }

  @Test
  void aSkillThatNeverAppliedIsNotThere() {
    var debrief = success(60, List.of("thank"));
    assertThat(debrief.skills()).containsOnlyKeys(Skill.POLITENESS, Skill.NEGOTIATION);
  }

  @Test
  void passedWithAGoodEndingAndTheMarkReached() {
    assertThat(success(50, List.of()).passed()).isTrue();
    assertThat(debriefing.byShare(Talks.scenario(Outcome.COMPROMISE, 50), plain()).passed())
        .isTrue();
  }

  @Test
  void notPassedBelowTheMark() {
    assertThat(success(51, List.of()).shortfalls())
        .containsExactly(new Shortfall.BelowMark(50, 51));
  }

  @Test
  void notPassedAfterABadEnding() {
    for (var outcome : List.of(Outcome.SETBACK, Outcome.FAILURE)) {
      assertThat(debriefing.byShare(Talks.scenario(outcome, 0), plain()).shortfalls())
          .containsExactly(new Shortfall.Ended(outcome));
    }
  }

  @Test
  void notPassedAfterCriticalWordsWhichAreQuoted() {
    var talk =
        new Transcript(
            List.of(
                new Turn(0, Optional.empty(), List.of(), Talks.state(0, false, "")),
                Talks.turn(1, PLAIN, false, true, ""),
                Talks.turn(2, PLAIN, true, false, "")));
    assertThat(debriefing.byShare(Talks.scenario(Outcome.SUCCESS, 0), talk).shortfalls())
        .containsExactly(new Shortfall.Critical(1, "Words 1"));
  }

  @Test
  void theMoodIsToldTurnByTurnWithTheBordersOfVisits() {
    var talk =
        new Transcript(
            List.of(
                new Turn(0, Optional.empty(), List.of(), Talks.state(0, false, "monday")),
                Talks.turn(1, PLAIN, false, false, "monday"),
                Talks.turn(2, PLAIN, true, false, "friday")));
    assertThat(debriefing.byShare(Talks.scenario(Outcome.SUCCESS, 0), talk).moods())
        .containsExactly(
            new Mood(0, 60, 50, Optional.of("Monday")),
            new Mood(1, 59, 51, Optional.empty()),
            new Mood(2, 58, 52, Optional.of("Friday")));
  }

  @Test
  void theStanceNamesTheTurnsThatShowIt() {
    var debrief = success(0, List.of(), List.of("blame"), List.of("ask-need"), List.of("threaten"));
    var stance = debrief.stance().orElseThrow();
    assertThat(stance.stance().id()).isEqualTo("mostly-wrong");
    assertThat(stance.turns()).containsExactly(2, 4);
    assertThat(stance.shown()).containsEntry("partner", List.of(3));
    assertThat(success(0, List.of("thank")).stance()).isEmpty();
  }

  @Test
  void everyTurnIsAnEntryWithItsWordsAndWhatWasAnswered() {
    var entry = success(0, List.of("thank"), List.of()).entries().getFirst();
    assertThat(entry.turn()).isEqualTo(1);
    assertThat(entry.picked().words()).isEqualTo("Words 1");
    assertThat(entry.picked().because()).contains("because 1");
    assertThat(entry.answered()).extracting("text").containsExactly("Answer 1");
  }

  @Test
  void storedScoresAreNeverReckonedAnew() {
    // no rubric gives this, so it can only come from the store
    var stored =
        new Score(
            List.of("thank"),
            Map.of(Skill.POLITENESS, Points.of(1)),
            List.of(new Finding(Skill.POLITENESS, "yesterday", List.of("thank"), 1, "as it was")));
    var debrief =
        debriefing.byShare(Talks.scenario(Outcome.SUCCESS, 0), Talks.scored(List.of(stored)));
    assertThat(debrief.skills()).containsOnlyKeys(Skill.POLITENESS);
    assertThat(debrief.overall()).isEqualTo(25);
    assertThat(debrief.entries().getFirst().picked().score()).isEqualTo(stored);
  }

  @Test
  void wordsNotUnderstoodCountOnlyWhereTheyHurt() {
    var debrief = typed(List.of("thank"), List.of("insult"), List.of("ask-need"));
    assertThat(debrief.entries()).extracting(Entry::counted).containsExactly(false, true, true);
    assertThat(debrief.skills().get(Skill.POLITENESS).parts())
        .extracting(SkillResult.Part::turn)
        .containsExactly(2, 3);
    // insult 0, ask-need 2: 2 of 8; with the thanks it would be 5 of 12
    assertThat(debrief.skills().get(Skill.POLITENESS).value()).isEqualTo(25);
    assertThat(debrief.stance().orElseThrow().shown())
        .as("by the numbers of the turns")
        .isEqualTo(Map.of("who-is-the-client", List.of(2), "partner", List.of(3)));
  }

  @Test
  void typedWordsAreHeardAsTheReplyTheyFellTo() {
    var door = Scenarios.small("door");
    var opening = door.open(1);
    var fog = door.type(opening.after(), "Bicycles purple seventeen.");
    var words = "I'll wait for you until nine, only this once.";
    var talk = new Transcript(List.of(opening, fog, door.type(fog.after(), words)));
    var entries = debriefing.byShare(door.scenario(), talk).entries();
    assertThat(entries.get(0).heardAs()).isEmpty();
    assertThat(entries.get(0).counted()).isFalse();
    assertThat(entries.get(1).picked().words()).isEqualTo(words);
    assertThat(entries.get(1).heardAs())
        .contains("I'll wait for you until nine today, just this once.");
  }

  /** Two turns that were not understood, and one that was. */
  private Debrief typed(List<String> first, List<String> second, List<String> third) {
    var rubric = Rubric.shipped();
    return debriefing.byShare(
        Talks.scenario(Outcome.SUCCESS, 0),
        new Transcript(
            List.of(
                new Turn(0, Optional.empty(), List.of(), Talks.state(0, false, "")),
                Talks.typed(1, rubric.score(first), false),
                Talks.typed(2, rubric.score(second), false),
                Talks.typed(3, rubric.score(third), true))));
  }

  @Test
  void aConversationWithoutAReplyEarnsNothing() {
    var debrief = success(60);
    assertThat(debrief.skills()).isEmpty();
    assertThat(debrief.overall()).isZero();
    assertThat(debrief.passed()).isFalse();
  }

  @Test
  void refusesWhatIsNotOver() {
    var open =
        new Transcript(
            List.of(new Turn(0, Optional.empty(), List.of(), Talks.state(0, false, ""))));
    assertThatThrownBy(() -> debriefing.byShare(Talks.scenario(Outcome.SUCCESS, 0), open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not over");
  }

  @SafeVarargs
  private Debrief success(int mark, List<String>... moves) {
    return debriefing.byShare(Talks.scenario(Outcome.SUCCESS, mark), Talks.of(List.of(moves)));
  }

  private static Transcript plain() {
    return Talks.of(List.of(List.of()));
  }
}
