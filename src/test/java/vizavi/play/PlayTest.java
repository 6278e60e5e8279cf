package vizavi.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.ThroughJson;
import vizavi.scenario.Condition;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** What play scripts can't say: refusals, the order of replies, what a state holds. */
class PlayTest {
  private final Play gate = Scenarios.small("gate");
  private final State start = gate.open(2).after();

  @Test
  void anAttemptIsTheSameEachTimeItIsPlayed() {
    assertThat(gate.open(4)).isEqualTo(gate.open(4));
    assertThat(gate.answer(start, "greet")).isEqualTo(gate.answer(start, "greet"));
  }

  @Test
  void theStateGivenIsLeftAsItWas() {
    var before = ThroughJson.state(start);
    gate.answer(start, "storm");
    assertThat(start).isEqualTo(before);
  }

  @Test
  void aTurnSurvivesJsonWhole() {
    var turn = gate.answer(start, "shout");
    assertThat(ThroughJson.turn(turn)).isEqualTo(turn);
    assertThat(ThroughJson.turn(gate.open(-7))).isEqualTo(gate.open(-7));
  }

  @Test
  void aStateIsStoredAsItAlwaysWas() {
    assertThat(ThroughJson.text(gate.answer(start, "shout")))
        .endsWith(
            """
            "after":{"version":1,"at":"talk","over":false,"visit":"morning","turn":1,"patience":20,\
            "trust":35,"facts":{"known":0,"mood":0,"tries":1},"said":["talk.shout"],"fired":[],\
            "dice":2,"critical":false,"asked":0,"unheard":0}}""");
  }

  @Test
  void factsAreAMapLikeAnyOther() {
    var facts = start.facts();
    var plain = new TreeMap<>(facts);
    assertThat(facts).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
    assertThat(plain).isEqualTo(facts);
    assertThat(facts.keySet()).containsExactly("known", "mood", "tries");
    assertThat(facts.firstKey()).isEqualTo("known");
    assertThat(facts.lastKey()).isEqualTo("tries");
    assertThat(facts.headMap("mood")).isEqualTo(plain.headMap("mood"));
    assertThat(facts.tailMap("mood")).isEqualTo(plain.tailMap("mood"));
    assertThat(facts.subMap("mood", "tries")).isEqualTo(plain.subMap("mood", "tries"));
    assertThat(facts.get("patience")).as("is no fact").isNull();
    assertThatThrownBy(() -> facts.put("mood", 1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(facts::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aReplyOnOfferIsGivenAsWellAsItsId() {
    for (var reply : gate.offers(start)) {
      assertThat(gate.answer(start, reply)).isEqualTo(gate.answer(start, reply.id()));
    }
    var wait = gate.scenario().scenes().get("talk").replies().get("wait");
    assertThatThrownBy(() -> gate.answer(start, wait))
        .isInstanceOf(ReplyRefused.class)
        .hasMessage("reply \"wait\" at \"talk\": this reply is not offered now");
    var over = gate.answer(start, "greet").after();
    assertThatThrownBy(() -> gate.answer(over, wait)).isInstanceOf(ReplyRefused.class);
  }

  @Test
  void aStateGoesOnFromWhereItSaysItIs() {
    var elsewhere = Scenarios.small("gate");
    assertThat(elsewhere.answer(start, "greet")).isEqualTo(gate.answer(start, "greet"));
    var barking = gate.answer(start, "storm").after();
    assertThat(barking.at()).isNotEqualTo(start.at());
    var moved =
        new State(
            State.VERSION,
            "barking",
            false,
            start.visit(),
            start.turn(),
            start.patience(),
            start.trust(),
            start.facts(),
            start.said(),
            start.fired(),
            0,
            false,
            0,
            0);
    assertThat(gate.offers(moved)).extracting(Reply::id).containsExactly("stroke");
  }

  @Test
  void aStateThatLacksAFactIsRefused() {
    var without = ThroughJson.state(start);
    var bare =
        new State(
            State.VERSION,
            "talk",
            false,
            "",
            0,
            1,
            1,
            without.facts().headMap("mood"),
            without.said(),
            without.fired(),
            0,
            false,
            0,
            0);
    assertThatThrownBy(() -> gate.answer(bare, "greet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the state has no fact \"mood\"");
  }

  @Test
  void theOpeningIsTurnNoughtWithoutAReply() {
    var opening = gate.open(1);
    assertThat(opening.number()).isZero();
    assertThat(opening.picked()).isEmpty();
    assertThat(opening.hears()).first().isEqualTo(new Heard(Heard.VISIT, "Monday morning"));
  }

  @Test
  void aTurnKeepsTheWordsAndWhatTheyWereWorth() {
    var turn = Scenarios.small("shop").answer(Scenarios.small("shop").open(1).after(), "frame");
    var picked = turn.picked().orElseThrow();
    assertThat(turn.number()).isEqualTo(1);
    assertThat(picked.scene()).isEqualTo("counter");
    assertThat(picked.words()).startsWith("For the wedding");
    assertThat(picked.because()).contains("It says what it costs and why it is given.");
    assertThat(picked.score())
        .isEqualTo(
            Rubric.shipped()
                .score(
                    List.of(
                        "grant",
                        "tie-to-need",
                        "mark-exception",
                        "ask-return",
                        "set-limit",
                        "empathise",
                        "offer-option")));
  }

  @Test
  void onlyRepliesThatAConditionAsksForAreRemembered() {
    var after = gate.answer(gate.answer(start, "shout").after(), "wait").after();
    assertThat(after.said()).containsExactly("talk.shout");
  }

  @Test
  void aCriticalReplyIsNeverForgotten() {
    var shop = Scenarios.small("shop");
    assertThat(shop.answer(shop.open(1).after(), "insult").after().critical()).isTrue();
    assertThat(shop.answer(shop.open(1).after(), "ask").after().critical()).isFalse();
  }

  @Test
  void repliesAreOfferedInTheAuthorsOrder() {
    assertThat(gate.offers(start)).extracting(Reply::id).containsExactly("greet", "shout", "storm");
  }

  @Test
  void whatCanNotBePickedIsRefusedWithAReason() {
    assertThat(gate.refuses(start, "greet")).isEmpty();
    assertThat(gate.refuses(start, "wait")).contains(Refusal.NOT_OFFERED);
    assertThat(gate.refuses(start, "sing")).contains(Refusal.UNKNOWN);
    assertThatThrownBy(() -> gate.answer(start, "wait"))
        .isInstanceOf(ReplyRefused.class)
        .hasMessage("reply \"wait\" at \"talk\": this reply is not offered now");
  }

  @Test
  void nothingIsOfferedOnceItIsOver() {
    var over = gate.answer(start, "greet").after();
    assertThat(over.over()).isTrue();
    assertThat(gate.offers(over)).isEmpty();
    assertThat(gate.refuses(over, "greet")).contains(Refusal.OVER);
    assertThatThrownBy(() -> gate.answer(over, "greet")).isInstanceOf(ReplyRefused.class);
  }

  @Test
  void aStateOfAnotherScenarioIsRefused() {
    var other = Scenarios.small("shop").open(1).after();
    assertThatThrownBy(() -> gate.offers(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no scene \"counter\"");
  }

  @Test
  void shuffledRepliesKeepTheirOrderWithinAnAttempt() {
    var orders = new HashSet<List<String>>();
    for (long seed = 0; seed < 60; seed++) {
      var order = gate.shuffled(start, seed).stream().map(Reply::id).toList();
      assertThat(order).containsExactlyInAnyOrder("greet", "shout", "storm");
      assertThat(gate.shuffled(ThroughJson.state(start), seed))
          .extracting(Reply::id)
          .isEqualTo(order);
      orders.add(order);
    }
    assertThat(orders).as("all orders occur").hasSize(6);
  }

  @Test
  void theOrderChangesFromTurnToTurn() {
    var bench = Scenarios.small("waiting");
    var first = bench.open(1).after();
    var second = bench.answer(first, "sit").after();
    var orders =
        IntStream.range(0, 20)
            .filter(seed -> bench.shuffled(first, seed).equals(bench.shuffled(second, seed)))
            .count();
    assertThat(orders).isLessThan(20);
  }

  @Test
  void aChanceOfHalfFallsInHalfOfTheAttempts() {
    long inside =
        IntStream.range(0, 2000)
            .filter(seed -> gate.answer(gate.open(seed).after(), "greet").after().over())
            .count();
    assertThat(inside).isBetween(920L, 1080L);
  }

  @Test
  void luckIsThrownAnewEachTime() {
    var dice = start.dice();
    assertThat(gate.answer(start, "greet").after().dice()).isNotEqualTo(dice);
    assertThat(gate.answer(start, "shout").after().dice())
        .as("no chance, no throw")
        .isEqualTo(dice);
  }

  @Test
  void whatTheReaderRulesOutIsAFaultNotAHang() {
    var onItself = new Target(Condition.ALWAYS, Target.CERTAIN, "bench");
    assertThatThrownBy(() -> withBench(List.of(onItself)).open(1))
        .isInstanceOf(ScenarioFault.class)
        .hasMessageContaining("circles");
    assertThatThrownBy(() -> withBench(List.of()).open(1))
        .isInstanceOf(ScenarioFault.class)
        .hasMessageContaining("nothing leads on from \"bench\"");
  }

  /** The waiting, on a bench that offers nothing: no reader lets that pass. */
  private static Play withBench(List<Target> leadsTo) {
    var sound = Scenarios.small("waiting").scenario();
    var bench =
        new Scene(
            "bench", Optional.empty(), List.of(), List.of(), false, List.of(), Map.of(), leadsTo);
    return new Play(
        new Scenario(
            sound.id(),
            sound.title(),
            sound.language(),
            sound.level(),
            sound.backdrop(),
            sound.trains(),
            sound.role(),
            sound.briefing(),
            sound.client(),
            sound.others(),
            sound.facts(),
            sound.visits(),
            sound.start(),
            sound.turnLimit(),
            sound.passMark(),
            sound.triggers(),
            Map.of("bench", bench),
            sound.endings()),
        Rubric.shipped(),
        Scorer.shipped());
  }

  @Test
  void transcriptsHaveNoGaps() {
    var opening = gate.open(1);
    var turn = gate.answer(start, "shout");
    assertThat(new Transcript(List.of(opening)).with(turn).now()).isEqualTo(turn.after());
    assertThatThrownBy(() -> new Transcript(List.of(turn)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transcript(List.of(opening, turn, turn)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transcript(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
