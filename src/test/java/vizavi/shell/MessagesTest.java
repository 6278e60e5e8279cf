package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/**
 * The message bundle has what the views ask for, and nothing else. Of the details of what checks
 * found, which stand with the rules, the same is said by {@code DetailsTest}.
 */
class MessagesTest {
  private static final Path BUNDLE =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");
  private static final Pattern ASKED =
      Pattern.compile("(?:[tT]ranslat(?:ion|e)\\(|title = |locale, )\\s*\"([a-z0-9.-]*[a-z0-9])\"");
  private static final Pattern WORD = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

  private static final Properties TEXTS = new Properties();
  private static String code = "";

  @BeforeAll
  static void read() throws IOException {
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      TEXTS.load(reader);
    }
    try (var files = Files.walk(Path.of("src/main/java"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(MessagesTest::text)
              .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void everyKeyAskedForIsThere() {
    var asked = new TreeSet<String>();
    ASKED.matcher(code).results().forEach(found -> asked.add(found.group(1)));

    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(TEXTS.stringPropertyNames()).containsAll(asked);
  }

  @Test
  void everyKeyIsAskedFor() {
    var words = new TreeSet<String>();
    WORD.matcher(code).results().forEach(found -> words.add(found.group(1)));

    assertThat(words)
        .containsAll(
            TEXTS.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("rubric.") && !key.startsWith("detail."))
                .toList());
  }

  @Test
  void theRubricsWordsAreThereAndNoOthers() {
    var rubric = Rubric.shipped();
    var words = new TreeMap<String, String>();
    for (var move : rubric.moves().values()) {
      words.put("rubric.move." + move.id(), move.name());
      words.put("rubric.move." + move.id() + ".seen", move.seen());
    }
    for (var skill : Skill.values()) {
      rubric
          .reasons(skill)
          .forEach((step, because) -> words.put("rubric.step." + skill.id() + "." + step, because));
      words.put("rubric.base", words.remove("rubric.step." + skill.id() + ".base"));
    }
    for (var stance : rubric.stances()) {
      words.put("rubric.stance." + stance.id(), stance.name());
      words.put("rubric.stance." + stance.id() + ".says", stance.says());
    }
    words.replaceAll((key, text) -> text.replace('\'', '\u2019'));
    var shown = new TreeMap<String, String>();
    TEXTS.stringPropertyNames().stream()
        .filter(key -> key.startsWith("rubric."))
        .forEach(key -> shown.put(key, TEXTS.getProperty(key)));

    assertThat(shown).isEqualTo(words);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
