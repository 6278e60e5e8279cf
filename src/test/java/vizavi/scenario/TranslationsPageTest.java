package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vizavi.scenario.shape.Field;
import vizavi.scenario.shape.Translated;

/** The page on translations keeps to what it teaches. */
class TranslationsPageTest {
  private static final Page PAGE = new Page(Example.content(Path.of("docs/translations.md")));

  private static String block(String note) {
    return PAGE.blocks().stream()
        .filter(block -> block.note().equals(note))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void itsExampleIsATranslationOfItsSource() {
    Example source = new Example(block("source"));
    assertThat(source.found()).isEmpty();

    assertThat(new TranslatedExample(source, block("translation")).found()).isEmpty();
  }

  @Test
  void theExampleIsWhole() {
    List<String> keys = Translated.file().fields().stream().map(Field::key).toList();
    assertThat(keys)
        .filteredOn(key -> !List.of("others", "visits", "allows", "translated-from").contains(key))
        .allSatisfy(key -> assertThat(block("translation")).contains("\n" + key + ":"));
  }

  @Test
  void everyKeyIsExplained() {
    assertThat(Translated.file().fields())
        .allSatisfy(field -> assertThat(PAGE.text()).contains("`" + field.key() + "`"));
  }
}
