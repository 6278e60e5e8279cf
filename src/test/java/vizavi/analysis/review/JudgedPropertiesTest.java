package vizavi.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vizavi.analysis.Debriefing;
import vizavi.analysis.Shortfall;
import vizavi.analysis.SkillResult;
import vizavi.play.Hint;
import vizavi.play.Transcript;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;

class JudgedPropertiesTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  @Property(tries = 60)
  void hearingWhatWasHeardChangesNothing(@ForAll long seed) {
    each(
        seed,
        (walks, transcript) -> {
          var same =
              transcript.answered().stream()
                  .map(
                      turn ->
                          new Judgement(
                              turn.number(),
                              turn.picked().orElseThrow().score().moves().reversed(),
                              Map.of(),
                              ""))
                  .toList();
          assertThat(Judged.apply(transcript, same, RUBRIC)).isEqualTo(transcript);
        });
  }

  @Property(tries = 60)
  void theLastJudgementOfATurnCounts(@ForAll long seed) {
    each(
        seed,
        (walks, transcript) -> {
          var all = walks.judgements(transcript);
          var last =
              all.stream()
                  .filter(
                      one ->
                          all.subList(all.lastIndexOf(one) + 1, all.size()).stream()
                              .noneMatch(later -> later.turn() == one.turn()))
                  .toList();
          assertThat(Judged.apply(transcript, all, RUBRIC))
              .isEqualTo(Judged.apply(transcript, last, RUBRIC));
        });
  }

  @Property(tries = 60)
  void findingsAddUpAndNothingButTheScoresChanges(@ForAll long seed) {
    each(
        seed,
        (walks, transcript) -> {
          var judged = Judged.apply(transcript, walks.judgements(transcript), RUBRIC);
          for (int i = 1; i < transcript.turns().size(); i++) {
            var before = transcript.turns().get(i);
            var after = judged.turns().get(i);
            assertThat(after.after()).isEqualTo(before.after());
            assertThat(after.hears()).isEqualTo(before.hears());
            var picked = after.picked().orElseThrow();
            assertThat(picked.words()).isEqualTo(before.picked().orElseThrow().words());
            assertThat(picked.understood()).isEqualTo(before.picked().orElseThrow().understood());
            addsUp(picked.score());
          }
        });
  }

  private static void addsUp(Score score) {
    score
        .levels()
        .forEach(
            (skill, level) -> {
              assertThat(level).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(Score.TOP));
              assertThat(
                      Points.sum(
                          score.findings().stream()
                              .filter(finding -> finding.skill() == skill)
                              .map(Finding::points)))
                  .isEqualTo(level);
            });
    assertThat(score.findings()).allMatch(one -> score.levels().containsKey(one.skill()));
  }

  @Property(tries = 60)
  void aLevelSetByHandStandsAndTheHintIsStillPaid(@ForAll long seed) {
    each(
        seed,
        (walks, transcript) -> {
          var judgement = walks.judgement(transcript);
          var heard = transcript.turns().get(judgement.turn()).picked().orElseThrow().score();
          var score = Judged.score(heard, judgement, RUBRIC);
          judgement
              .levels()
              .forEach(
                  (skill, level) -> {
                    var whole = BigDecimal.valueOf(level);
                    var paid =
                        Hint.in(heard) ? whole.subtract(Hint.COST).max(BigDecimal.ZERO) : whole;
                    assertThat(score.levels().get(skill)).isEqualByComparingTo(paid);
                  });
        });
  }

  @Property(tries = 60)
  void theLastWordOnWhetherAReplyIsCriticalCountsAndNoFigureButPassingFollows(@ForAll long seed) {
    for (int i = 0; i < Walks.PLAYS.size(); i++) {
      var play = Walks.PLAYS.get(i);
      var walks = new Walks(seed + i);
      var transcript = walks.walk(play);
      boolean said = walks.below(2) == 0;
      int turn = 1 + walks.below(transcript.answered().size());
      var heard = transcript.turns().get(turn).picked().orElseThrow();
      var word =
          new Judgement(turn, heard.score().moves(), Map.of(), Optional.of(said), "I say so");
      var judged = Judged.apply(transcript, List.of(word), RUBRIC);
      var picked = judged.turns().get(turn).picked().orElseThrow();
      assertThat(picked.critical()).isEqualTo(said);
      assertThat(picked.score()).isEqualTo(heard.score());
      assertThat(Judged.differs(Judged.asScored(heard), Judged.ruling(heard, word, RUBRIC)))
          .isEqualTo(said != heard.critical());
      if (transcript.over()) {
        var debriefing = new Debriefing(RUBRIC);
        var before = debriefing.debrief(play.scenario(), transcript, Walks.SOLUTIONS.get(i));
        var after = debriefing.debrief(play.scenario(), judged, Walks.SOLUTIONS.get(i));
        assertThat(after.skills()).isEqualTo(before.skills());
        assertThat(after.overall()).isEqualTo(before.overall());
        assertThat(after.passed()).isEqualTo(after.shortfalls().isEmpty());
        assertThat(after.shortfalls().contains(new Shortfall.Critical(turn, picked.words())))
            .isEqualTo(said);
      }
    }
  }

  @Property(tries = 60)
  void figuresStayOnTheScaleAndAddUpAsBefore(@ForAll long seed) {
    for (int i = 0; i < Walks.PLAYS.size(); i++) {
      var play = Walks.PLAYS.get(i);
      var walks = new Walks(seed + i);
      var transcript = walks.walk(play);
      if (transcript.over()) {
        var judged = Judged.apply(transcript, walks.judgements(transcript), RUBRIC);
        var debrief =
            new Debriefing(RUBRIC).debrief(play.scenario(), judged, Walks.SOLUTIONS.get(i));
        var review = debrief.review().orElseThrow();
        assertThat(debrief.overall()).isBetween(0, 100);
        assertThat(debrief.skills().values())
            .allMatch(one -> one.value() >= 0 && one.value() <= 100);
        // 100 less the score, before rounding: what the replies and luck cost
        assertThat(review.regret().add(review.luck()))
            .isEqualByComparingTo(review.range().most().subtract(review.earned()));
        assertThat(Points.sum(debrief.skills().values().stream().map(SkillResult::earned)))
            .isEqualByComparingTo(review.earned());
        var byShare = new Debriefing(RUBRIC).byShare(play.scenario(), judged);
        assertThat(byShare.overall()).isBetween(0, 100);
      }
    }
  }

  private static void each(long seed, BiConsumer<Walks, Transcript> check) {
    for (int i = 0; i < Walks.PLAYS.size(); i++) {
      var walks = new Walks(seed + i);
      check.accept(walks, walks.walk(Walks.PLAYS.get(i)));
    }
  }
}
