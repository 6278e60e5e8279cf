package vizavi.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.attempt.review.BookComment;
import vizavi.attempt.review.ForBook;
import vizavi.scenario.Golden;

class GatheringTest {
  private static final Path GOLDEN = Path.of("src/test/resources/vizavi/book/shipped.txt");

  @Test
  void theFirstScenariosSayWhatTheyAlwaysSaid() {
    var text =
        Stream.of("difficult-client", "endless-revisions", "late-visitor")
            .map(Scenarios.SHIPPED::resolve)
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
        .containsExactly(Optional.of("one"), Optional.of("two"));
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

  @Test
  void aMentorsCommentPutsAReplyIntoTheBook() {
    var scenario = Scenarios.read(Scenarios.SHIPPED.resolve("late-visitor"));
    var there = Commented.saying(scenario, comment("twenty-to-eight", ForBook.AVOID));
    assertThat(there.advice()).isEqualTo(Advice.AVOID);
    assertThat(there.moves()).contains("hide-cost");
    assertThat(there.phrases()).containsExactly("No problem");
    assertThat(there.source().by()).contains("Maria");
    assertThat(there.source().visit()).contains("Tuesday in March");

    var gone = Commented.saying(scenario, comment("a-scene-of-yesterday", ForBook.USE));
    assertThat(gone.advice()).isEqualTo(Advice.USE);
    assertThat(gone.moves()).doesNotContain("hide-cost");
    assertThat(gone.source().scene()).isEmpty();
    assertThat(gone.source().title()).isEqualTo("The late visitor");
  }

  private static BookComment comment(String scene, ForBook kind) {
    return new BookComment(
        UUID.randomUUID(),
        "late-visitor",
        scene,
        "No problem, we'll wait for you all night.",
        "en",
        kind,
        "«no problem» is what it costs us.",
        "Maria");
  }

  private static List<String> scenes(Folio folio, String words) {
    return folio
        .find(new Query(words, Optional.empty(), Optional.empty(), Optional.empty()))
        .stream()
        .map(entry -> entry.sources().getFirst().scene().orElseThrow())
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
        new Source(
            "s",
            "S",
            Optional.of(scene),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private static String line(Saying one) {
    var source = one.source();
    return one.advice()
        + " "
        + source.scenario()
        + "."
        + source.scene().orElseThrow()
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
