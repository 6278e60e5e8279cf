package vizavi.scoring.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scoring.Rubric;

class NearnessTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  @ParameterizedTest(name = "{0} - {1}: {2}")
  @CsvSource({
    "grant set-limit,         grant set-limit,          0",
    "grant,                   thank,                    1",
    // grant weighs 3, a limit 1: one quarter is not shared
    "grant,                   grant set-limit,          0.25",
    // a courtesy of form weighs half: 0.5 of 3.5
    "decline,                 decline soften,           0.143",
    // what hurts weighs 2: 2 of 3
    "ask-need,                ask-need blame,           0.667",
    // an attack weighs 3: 3 of 4
    "ask-need,                ask-need insult,          0.75",
    "ask-need give-reason,    ask-need offer-option,    0.667",
    // one gives what the other refuses, whatever else they share
    "grant soften thank,      decline soften thank,     1",
    "cave-in,                 dismiss,                  1",
    "decline offer-option,    grant offer-option,       1",
    // a no beside a yes is still a no; a yes alone may mean the yes of a reply with both
    "grant decline,           grant,                    1",
    "grant,                   grant decline,            0.5",
    "grant decline,           decline,                  0.5",
    // nothing to go by
    "'',                      '',                       0.5",
    "'',                      grant set-limit,          0.8",
    "thank,                   '',                       1",
  })
  void movesAreAsFarAsWhatTheyDoNotShareWeighs(String heard, String reply, double distance) {
    assertThat(nearness(heard, reply, 0.4).moves()).isEqualTo(distance);
  }

  @Property
  void movesHeardAndNamedAreAsFarTheOtherWayRound(
      @ForAll("moves") Set<String> heard, @ForAll("moves") Set<String> reply) {
    boolean decided = Side.of(heard) == Side.BOTH || Side.of(reply) == Side.BOTH;
    if (!heard.isEmpty() && !reply.isEmpty() && !decided) {
      assertThat(MoveDistance.of(heard, reply, RUBRIC.moves()))
          .isEqualTo(MoveDistance.of(reply, heard, RUBRIC.moves()));
    }
  }

  @ParameterizedTest(name = "{0} - {1}, alike {2}: {3}")
  @CsvSource({
    // 0.4 of the moves' distance and 0.6 of the words'
    "grant,          grant,           0.2,  0.48",
    "grant,          thank,           0.2,  0.88",
    "grant,          grant set-limit, 0.6,  0.34",
    // the words of a reply are that reply, whatever is heard in them
    "'',             grant,           1,    0",
    "decline,        grant,           1,    0",
    // but no likeness short of that leads from a yes to a no
    "decline,        grant,           0.99, 1",
    "grant thank,    decline thank,   0.99, 1",
  })
  void theDistanceIsOfMovesAndWords(String heard, String reply, double likeness, double distance) {
    assertThat(nearness(heard, reply, likeness).distance()).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "grant soften thank, thank soften decline, thank soften",
    "greet,              grant,                ''",
  })
  void whatIsSharedIsNamedInTheRepliesOrder(String heard, String reply, String shared) {
    assertThat(nearness(heard, reply, 0).shared()).isEqualTo(words(shared));
  }

  @Property
  void noDistanceLeavesItsRange(
      @ForAll("moves") Set<String> heard,
      @ForAll("moves") Set<String> reply,
      @ForAll @DoubleRange(min = 0, max = 1) double likeness) {
    var near =
        Nearness.of(
            new Offer("it", List.copyOf(reply), List.of("x")), heard, likeness, RUBRIC.moves());
    assertThat(near.distance()).isBetween(0.0, 1.0);
    assertThat(near.moves()).isBetween(0.0, 1.0);
    assertThat(near.words()).isBetween(0.0, 1.0);
  }

  @Provide
  Arbitrary<Set<String>> moves() {
    return Arbitraries.of(RUBRIC.moves().keySet()).set().ofMaxSize(8);
  }

  private static Nearness nearness(String heard, String reply, double likeness) {
    var offer = new Offer("it", words(reply), List.of("its words"));
    return Nearness.of(offer, new HashSet<>(words(heard)), likeness, RUBRIC.moves());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.trim().split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
