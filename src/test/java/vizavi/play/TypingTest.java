package vizavi.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.ThroughJson;
import vizavi.scenario.Line;

/** Typed words: where they go, what they are worth, and how the client asks again. */
class TypingTest {
  private static final String WAIT = "Just this once we can wait for you until nine today.";
  private static final String FOG = "Bicycles purple seventeen.";

  private final Play door = Scenarios.small("door");
  private final State start = door.open(1).after();

  @Test
  void typedWordsGoToTheReplyTheyMean() {
    var turn = door.type(start, WAIT);
    var picked = turn.picked().orElseThrow();
    assertThat(picked.reply()).isEqualTo("wait");
    assertThat(picked.words()).isEqualTo(WAIT);
    assertThat(picked.because()).contains("It says until when.");
    assertThat(turn.after().trust()).isEqualTo(60);
    assertThat(turn.hears()).contains(new Heard(Line.CLIENT, "Nine, then."));
  }

  @Test
  void theWordsTypedAreScoredNotTheReplyTheyFellTo() {
    var typed = door.type(start, WAIT).picked().orElseThrow();
    var chosen = door.answer(start, "wait").picked().orElseThrow();
    assertThat(typed.typed()).isPresent();
    assertThat(chosen.typed()).isEmpty();
    // the author's own level of 4 is for the author's words
    assertThat(chosen.score().findings()).anyMatch(one -> one.step().equals("author"));
    assertThat(typed.score().findings()).noneMatch(one -> one.step().equals("author"));
    assertThat(typed.score().moves())
        .isEqualTo(typed.typed().orElseThrow().evidence().keySet().stream().toList());
  }

  @Test
  void whatIsNotUnderstoodChangesNothingButThatTheClientAsks() {
    var turn = door.type(start, FOG);
    assertThat(turn.number()).isEqualTo(1);
    assertThat(turn.hears()).containsExactly(new Heard(Line.CLIENT, "Will you wait or not?"));
    var picked = turn.picked().orElseThrow();
    assertThat(picked.reply()).isEmpty();
    assertThat(picked.understood()).isFalse();
    assertThat(picked.typed().orElseThrow().nearest()).hasSize(3);
    var after = turn.after();
    assertThat(after.turn()).isZero();
    assertThat(after.asked()).isEqualTo(1);
    assertThat(after.patience()).isEqualTo(start.patience());
    assertThat(after.at()).isEqualTo("door");
  }

  @Test
  void theClientAsksTwiceThenOnlyChoicesAreTaken() {
    var once = door.type(start, FOG);
    assertThat(door.listens(once.after())).isTrue();
    var twice = door.type(once.after(), FOG);
    assertThat(twice.hears()).containsExactly(new Heard(Line.CLIENT, "Yes or no?"));
    assertThat(door.listens(twice.after())).isFalse();
    assertThatThrownBy(() -> door.type(twice.after(), WAIT))
        .isInstanceOf(ReplyRefused.class)
        .hasMessageContaining("typed words are not taken here");
    var chosen = door.answer(twice.after(), "wait");
    assertThat(chosen.number()).isEqualTo(3);
    assertThat(chosen.after().turn()).isEqualTo(1);
    assertThat(chosen.after().asked()).isZero();
  }

  @Test
  void theSameSceneEnteredAnewListensAnew() {
    var twice = door.type(door.type(start, FOG).after(), FOG).after();
    var again = door.answer(twice, "ask").after();
    assertThat(again.at()).isEqualTo("door");
    assertThat(door.listens(again)).isTrue();
  }

  @Test
  void aTranscriptWithWordsNotUnderstoodHasNoGaps() {
    var opening = door.open(1);
    var fog = door.type(opening.after(), FOG);
    var wait = door.type(fog.after(), WAIT);
    assertThat(new Transcript(java.util.List.of(opening, fog, wait)).over()).isTrue();
  }

  @Test
  void aTypedTurnSurvivesJsonWhole() {
    for (var words : java.util.List.of(WAIT, FOG)) {
      var turn = door.type(start, words);
      assertThat(ThroughJson.turn(turn)).isEqualTo(turn);
    }
  }

  @Test
  void rowsFromBeforeThereWasTypingAreStillRead() {
    var turn = door.answer(start, "wait");
    var json = ThroughJson.text(turn);
    var old =
        json.replace(",\"typed\":null", "")
            .replace(",\"asked\":0", "")
            .replace(",\"unheard\":0", "");
    assertThat(old).isNotEqualTo(json).doesNotContain("typed", "asked", "unheard");
    assertThat(ThroughJson.turn(old)).isEqualTo(turn);
  }

  @Test
  void typedWordsAreTakenOnlyWhereTheSceneTakesThem() {
    var shop = Scenarios.small("shop");
    var counter = shop.open(1).after();
    assertThat(shop.listens(counter)).isFalse();
    assertThatThrownBy(() -> shop.type(counter, "Hello")).isInstanceOf(ReplyRefused.class);
    var over = door.answer(start, "wait").after();
    assertThat(door.listens(over)).isFalse();
    assertThatThrownBy(() -> door.type(over, "Hello"))
        .isInstanceOf(ReplyRefused.class)
        .hasMessageContaining("the conversation is over");
  }
}
