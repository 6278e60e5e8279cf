package vizavi.library.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.scenario.check.Rules;

class RuleSentencesTest {
  /** Said of the folder and its files, before there is a text to check. */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of("missing-folder", "unreadable-file", "folder-name");

  @ParameterizedTest
  @ValueSource(strings = {"", "_uk", "_ru", "_hu"})
  void everyRuleHasItsSentenceAndNoOther(String language) throws IOException {
    var texts = new Properties();
    var bundle = "src/main/resources/vaadin-i18n/translations" + language + ".properties";
    try (var file = Files.newBufferedReader(Path.of(bundle))) {
      texts.load(file);
    }
    var keys = new TreeSet<String>();
    Rules.slugs().forEach(rule -> keys.add("rule." + rule));
    OF_THE_LIBRARY.forEach(rule -> keys.add("rule." + rule));

    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> key.startsWith("rule."))
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(keys)
        .allMatch(RuleSentences::has)
        .allSatisfy(
            key -> assertThat(texts.getProperty(key)).endsWith(".").hasSizeBetween(20, 130));
  }
}
