package vizavi.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.scenario.Golden;

class GatheringTest {
  private static final Path GOLDEN = Path.of("src/test/resources/vizavi/book/shipped.txt");

  @Test
  void theShippedScenariosSayWhatTheyAlwaysSaid() {
    var text =
        Scenarios.in(Scenarios.SHIPPED).stream()
            .flatMap(folder -> Gathering.of(Scenarios.read(folder)).stream())
            .map(GatheringTest::line)
            .collect(Collectors.joining());
    Golden.expect(GOLDEN, text);
  }

  @Test
  void whatIsToBeAvoidedHurtsAndSaysWhyAndWhatIsToBeUsedDoesNot() {
    for (var folder : Scenarios.in(Scenarios.SHIPPED)) {
      var sayings = Gathering.of(Scenarios.read(folder));
      assertThat(sayings).extracting(Saying::advice).contains(Advice.AVOID, Advice.USE);
      assertThat(sayings)
          .filteredOn(one -> one.advice() == Advice.AVOID)
          .allMatch(one -> one.source().why().isPresent())
          .allMatch(one -> one.source().critical() || !one.moves().isEmpty());
      assertThat(sayings).allMatch(one -> one.phrases().stream().allMatch(one.words()::contains));
    }
  }

  @Test
  void phrasesAreWhatTheReasonQuotesOfTheWords() {
    assertThat(
            Gathering.quoted(
                "«no problem at all» and “so what” are not there; „Geht schon“ is.",
                "No problem at all. Geht schon."))
        .containsExactly("No problem at all", "Geht schon");
    assertThat(Gathering.quoted("«» and « »", "a b")).isEmpty();
  }

  @Test
  void theSameWordingInTwoScenesIsOneEntry() {
    var first = saying("No problem at all!", "hide-cost", "one");
    var second = saying("No  problem, at all", "grudge", "two");
    var other = saying("No problem at allé", "grudge", "three");
    var entries = Folio.of(List.of(first, second, other, first)).entries();

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().words()).isEqualTo("No problem at all!");
    assertThat(entries.getFirst().moves()).containsExactly("hide-cost", "grudge");
    assertThat(entries.getFirst().sources())
        .extracting(Source::scene)
        .containsExactly("one", "two");
  }

  @Test
  void wordsAreFoundWithoutAccentsCapitalsAndEndings() {
    var folio =
        Folio.of(
            List.of(
                saying("Ich hätte da eine Lösung für Sie", "push", "one", "de"),
                saying("We closed early, Béla", "push", "two", "en"),
                saying("Не хвилюйтеся, ми зачекаємо", "push", "three", "uk")));

    assertThat(scenes(folio, "LOSUNG")).containsExactly("one");
    assertThat(scenes(folio, "close bela")).containsExactly("two");
    assertThat(scenes(folio, "closing")).containsExactly("two");
    assertThat(scenes(folio, "хвилюй")).containsExactly("three");
    assertThat(scenes(folio, "close lösung")).isEmpty();
    assertThat(scenes(folio, "  ")).hasSize(3);
    assertThat(scenes(folio, "?!")).hasSize(3);
  }

  private static List<String> scenes(Folio folio, String words) {
    return folio
        .find(new Query(words, Optional.empty(), Optional.empty(), Optional.empty()))
        .stream()
        .map(entry -> entry.sources().getFirst().scene())
        .toList();
  }

  private static Saying saying(String words, String move, String scene) {
    return saying(words, move, scene, "en");
  }

  private static Saying saying(String words, String move, String scene, String language) {
    return new Saying(
        Advice.AVOID,
        words,
        List.of(),
        language,
        List.of(move),
        new Source("s", "S", scene, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static String line(Saying one) {
    var source = one.source();
    return one.advice()
        + " "
        + source.scenario()
        + "."
        + source.scene()
        + (source.critical() ? " critical" : "")
        + " "
        + one.moves()
        + "\n  "
        + one.words()
        + "\n  "
        + one.phrases()
        + "\n";
  }
}
