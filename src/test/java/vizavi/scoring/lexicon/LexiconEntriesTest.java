package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vizavi.scoring.Rubric;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** Every entry of the shipped lexicons does what its own examples say. */
class LexiconEntriesTest {

  @TestFactory
  Stream<DynamicContainer> everyEntryFindsItsHitsAndNoneOfItsMisses() {
    return Arrays.stream(Tongue.values()).map(LexiconEntriesTest::entries);
  }

  private static DynamicContainer entries(Tongue tongue) {
    var lexicon = Lexicon.shipped(tongue);
    var reader = new WordReader(tongue);
    return dynamicContainer(
        tongue.id(), lexicon.entries().stream().map(entry -> entry(entry, lexicon, reader)));
  }

  private static DynamicTest entry(Entry entry, Lexicon lexicon, WordReader reader) {
    return dynamicTest(
        entry.id(),
        () -> {
          assertThat(entry.hits()).as("hits of %s", entry.place()).isNotEmpty();
          assertThat(entry.misses()).as("misses of %s", entry.place()).isNotEmpty();
          for (var example : entry.hits()) {
            var hit = Spans.of(example);
            assertThat(hit.marked()).as("%s: %s", entry.place(), example).isNotEmpty();
            assertThat(Spans.found(lexicon, reader, entry.id(), hit.text()))
                .as("%s: %s", entry.place(), example)
                .containsAll(hit.marked());
          }
          for (var miss : entry.misses()) {
            assertThat(Spans.found(lexicon, reader, entry.id(), miss))
                .as("%s: %s", entry.place(), miss)
                .isEmpty();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyMoveHasAnEntry(Tongue tongue) {
    assertThat(shown(tongue, entry -> !entry.isSign()))
        .containsExactlyInAnyOrderElementsOf(Rubric.shipped().moves().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameSigns(Tongue tongue) {
    assertThat(shown(tongue, Entry::isSign)).isEqualTo(shown(Tongue.UK, Entry::isSign));
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameClasses(Tongue tongue) {
    assertThat(Lexicon.shipped(tongue).classes())
        .containsExactlyInAnyOrderElementsOf(Lexicon.shipped(Tongue.EN).classes())
        .contains("<number>", "<time>", "<sorry>");
  }

  private static Set<String> shown(Tongue tongue, Predicate<Entry> some) {
    return Lexicon.shipped(tongue).entries().stream()
        .filter(some)
        .map(Entry::shows)
        .collect(Collectors.toSet());
  }
}
