package vizavi.analysis.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.play.Play;
import vizavi.play.Refusal;
import vizavi.play.Transcript;
import vizavi.scenario.ScenarioReader;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

class PlaytestTest {
  private static final Play SHOP = Scenarios.small("shop");
  private static final Doing ASK = new Doing.Picks("ask");
  private static final Doing FRAME = new Doing.Picks("frame");

  private static final Playtest PLAYED =
      Playtest.from(Setting.start(SHOP.scenario(), 1)).with(ASK).with(FRAME);

  @Test
  void fromTheStartItGoesAsAnAttemptGoes() {
    var attempt = new Transcript(List.of(SHOP.open(1)));
    attempt = attempt.with(SHOP.answer(attempt.now(), "ask"));
    attempt = attempt.with(SHOP.answer(attempt.now(), "frame"));

    assertThat(PLAYED.on(SHOP).transcript()).contains(attempt);
    assertThat(PLAYED.on(SHOP).stop()).isEmpty();
  }

  @Test
  void itBeginsAtAnySceneWithWhatIsChosen() {
    var setting = new Setting("back-room", 7, 93, Map.of("ready", 1), 1);

    var now = Playtest.from(setting).on(SHOP).transcript().orElseThrow().now();

    assertThat(now.at()).isEqualTo("back-room");
    assertThat(now.patience()).isEqualTo(7);
    assertThat(now.trust()).isEqualTo(93);
    assertThat(now.facts()).containsEntry("ready", 1).containsEntry("asked", 0);
  }

  @Test
  void aReplyThatIsGoneStopsItThereAndTheTurnsBeforeStay() {
    var changed = shop(text -> text.replace("frame:", "promise:"));

    var replayed = PLAYED.on(changed);

    assertThat(replayed.stop()).contains(new Stop.Refused(2, "counter", FRAME, Refusal.UNKNOWN));
    assertThat(replayed.transcript().orElseThrow().answered()).hasSize(1);
    assertThat(PLAYED.on(SHOP).stop()).as("mended, it goes on").isEmpty();
  }

  @Test
  void aReplyThatIsNotOfferedStopsIt() {
    var changed = shop(text -> text.replace("when: asked < 2", "when: asked > 0"));

    assertThat(PLAYED.on(changed).stop())
        .contains(new Stop.Refused(1, "counter", ASK, Refusal.NOT_OFFERED));
  }

  @Test
  void anEndingThatComesEarlierStopsIt() {
    var changed = shop(text -> text.replace("turns: 4", "turns: 1"));

    assertThat(PLAYED.on(changed).stop())
        .contains(new Stop.Refused(2, "closing", FRAME, Refusal.OVER));
  }

  @Test
  void wordsAreNotTakenWhereTheSceneTakesNone() {
    var typed = Playtest.from(PLAYED.setting()).with(new Doing.Types("Hello"));

    assertThat(typed.on(SHOP).stop().orElseThrow())
        .isEqualTo(new Stop.Refused(1, "counter", new Doing.Types("Hello"), Refusal.NOT_LISTENING));
  }

  @Test
  void aSceneThatIsGoneCanNotBegin() {
    var nowhere = new Setting("cellar", 1, 1, Map.of(), 1);

    var replayed = Playtest.from(nowhere).on(SHOP);

    assertThat(replayed.transcript()).isEmpty();
    assertThat(replayed.stop()).contains(new Stop.NoScene("cellar"));
  }

  @Test
  void aSettingFitsItselfToTheFactsThereAre() {
    var setting = new Setting("counter", 300, -4, Map.of("asked", 9, "gone", 1), 1);

    assertThat(setting.fitted(SHOP.scenario()))
        .isEqualTo(new Setting("counter", 100, 0, Map.of("asked", 2, "ready", 0), 1));
  }

  @Property(tries = 300)
  void whateverIsDoneTheFirstTurnsStayAsTheyWere(
      @ForAll("doings") List<Doing> doings, @ForAll long seed) {
    var gate = Scenarios.small("gate");
    var whole = new Playtest(Setting.start(gate.scenario(), seed), doings);

    var turns = whole.on(gate).transcript().orElseThrow().turns();

    for (int some = 0; some < doings.size(); some++) {
      var part = whole.first(some).on(gate).transcript().orElseThrow().turns();
      assertThat(turns.subList(0, part.size())).isEqualTo(part);
    }
  }

  @Provide
  Arbitrary<List<Doing>> doings() {
    var replies =
        Arbitraries.of("greet", "shout", "wait", "storm", "stroke", "again", "nothing")
            .map(reply -> (Doing) new Doing.Picks(reply));
    return replies.list().ofMaxSize(6);
  }

  private static Play shop(UnaryOperator<String> change) {
    try {
      var file = Scenarios.SMALL.resolve("shop/scenario.yaml");
      var text = Files.readString(file);
      assertThat(change.apply(text)).isNotEqualTo(text);
      var reading = ScenarioReader.read("shop", "scenario.yaml", change.apply(text));
      return new Play(reading.scenario().orElseThrow(), Rubric.shipped(), Scorer.shipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
