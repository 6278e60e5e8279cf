package vizavi.scoring.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** When it is sure where words lead, and when to ask. */
class CrossroadsTest {
  private final Crossroads crossroads = new Crossroads(Rubric.shipped(), Scorer.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // what, moves heard, abstained, replies as id:moves:likeness in per cent, where it leads
    "near enough,            grant,      false, yes:grant:30 no:decline:30,             yes",
    "too far from each,      thank,      false, yes:grant:10 no:decline:10,             -",
    "nothing heard in it,    '',         false, yes:grant:15 no:decline:10,             -",
    "but the words are near, '',         false, yes:grant:40 no:decline:10,             yes",
    "judged by nobody,       grant,      true,  yes:grant:90 no:decline:10,             -",
    "its own words,          '',         true,  yes:grant:100 no:decline:20,            yes",
    "a no is no yes,         decline,    false, yes:grant:95 no:decline:20,             no",
    "only a yes for a no,    decline,    false, yes:grant:95,                           -",
    "two minds apart,        ask-need,   false, ask:ask-need:20 rude:ask-need+blame:40, ask",
    "two minds too close,    ask-need,   false, ask:ask-need:20 rude:ask-need+blame:65, -",
    "one mind too close,     ask-need,   false, ask:ask-need:20 tell:ask-need+give-reason:50, ask",
    "a no beside a yes,      grant+decline, false, yes:grant:95 no:decline:40,          no",
    "not a word in common,   ask-need,   false, ask:ask-need:0 no:decline:0,            -",
    "nothing on offer,       grant,      false, '',                                     -",
  })
  void itIsSureOrItAsks(String what, String heard, boolean abstained, String replies, String to) {
    var offers = offers(replies);
    var heading =
        crossroads.heading(moves(heard), abstained, List.copyOf(offers.keySet()), byReply(offers));
    assertThat(heading.reply().orElse("-")).as("%s: %s", what, heading).isEqualTo(to);
  }

  @Test
  void theNearestComesFirstAndEquallyNearOnesInTheAuthorsOrder() {
    var offers = offers("b:thank:10 a:thank:10 c:grant:10");
    var heading =
        crossroads.heading(List.of("grant"), false, List.copyOf(offers.keySet()), byReply(offers));
    assertThat(heading.nearest()).extracting(Nearness::reply).containsExactly("c", "b", "a");
  }

  @Test
  void theMostAlikeWordingCounts() {
    var offer =
        new Offer("wait", List.of("grant"), List.of("Blue chairs.", "We stay until nine o'clock."));
    var words = "We stay until nine o'clock tonight.";
    var heard = Scorer.shipped().hear(new Utterance(Tongue.EN, "", words));
    var near = crossroads.heading(Tongue.EN, heard, words, List.of(offer)).nearest().getFirst();
    var alone =
        crossroads
            .heading(
                Tongue.EN,
                heard,
                words,
                List.of(new Offer("wait", List.of("grant"), List.of("Blue chairs."))))
            .nearest()
            .getFirst();
    assertThat(near.words()).isLessThan(0.5);
    assertThat(alone.words()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "grant+set-limit, grant+thank, 0.25",
    "grant+set-limit, set-limit,   0.75",
    "thank,           thank,       0",
    "thank,           '',          1",
    "'',              grant,       0",
  })
  void whatIsNotHeardIsMeasuredByItsWeight(String made, String heard, double unheard) {
    assertThat(crossroads.unheard(moves(made), moves(heard))).isEqualTo(unheard);
  }

  /** Each with its likeness. */
  private static Map<Offer, Double> offers(String text) {
    var offers = new LinkedHashMap<Offer, Double>();
    for (var one : text.trim().split(" ")) {
      var parts = one.split(":");
      if (parts.length == 3) {
        offers.put(
            new Offer(parts[0], moves(parts[1]), List.of("x")), Double.parseDouble(parts[2]) / 100);
      }
    }
    return offers;
  }

  private static Map<String, Double> byReply(Map<Offer, Double> offers) {
    var byReply = new LinkedHashMap<String, Double>();
    offers.forEach((offer, likeness) -> byReply.put(offer.reply(), likeness));
    return byReply;
  }

  private static List<String> moves(String text) {
    return Arrays.stream(text.split("\\+")).filter(word -> !word.isEmpty()).toList();
  }
}
