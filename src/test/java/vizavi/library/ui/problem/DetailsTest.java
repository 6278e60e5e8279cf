package vizavi.library.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.check.Rules;
import vizavi.shell.ViewTest;
import vizavi.text.Diagnostic;
import vizavi.text.Message;

/**
 * What checks say in detail, in every language. That the languages have what English has, filled
 * with the same things, is for {@code TranslationsTest}, as with all that is on a page.
 */
class DetailsTest extends ViewTest {
  private static final Path CODE = Path.of("src/main/java");
  private static final Path BUNDLE =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern MESSAGE =
      Pattern.compile(
          "Message\\.of\\(\\s*\"([a-z0-9.-]+)\",\\s*(" + TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*)");

  /** Begin the keys of what is said of the library's folder, and of what many rules share. */
  private static final List<String> NO_RULES =
      List.of("help", "part", "folder-name", "unreadable-file");

  @Test
  void theEnglishTextsAreThoseOfTheCodeAndNoOthers() throws IOException {
    var said = new TreeMap<String, String>();
    for (var file : files()) {
      var code = Files.readString(file);
      var messages = MESSAGE.matcher(code).results().toList();
      assertThat(code.split("Message\\.of\\(", -1).length - 1)
          .as("messages of %s with a key and a text to be found here", file)
          .isEqualTo(messages.size());
      for (var message : messages) {
        var text = literal(message.group(2));
        assertThat(said.merge(message.group(1), text, (before, now) -> before)).isEqualTo(text);
      }
    }
    said.replaceAll((key, text) -> text.replace('\'', '\u2019'));

    assertThat(said).hasSizeGreaterThan(200);
    assertThat(details()).isEqualTo(said);
  }

  @Test
  void aKeyBeginsWithTheRuleItIsSaidOf() throws IOException {
    var rules = new TreeSet<>(Rules.slugs());
    rules.addAll(NO_RULES);

    assertThat(details().keySet()).allMatch(key -> rules.contains(key.split("\\.")[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk | немає факту \"payd\"; можливо, ви мали на увазі \"paid\"?",
        "ru | нет факта \"payd\"; возможно, вы имели в виду \"paid\"?",
        "hu | nincs \"payd\" nevű tény; erre gondolt: \"paid\"?",
      })
  void aNameIsMissedAndTheNearestOfferedInTheReadersLanguage(String language, String words) {
    assertThat(ProblemWords.said(unknownFact().said(), Locale.of(language))).isEqualTo(words);
  }

  @Test
  void theCommandLineSaysItInEnglish() {
    assertThat(unknownFact().toString())
        .endsWith("error: there is no fact \"payd\"; did you mean \"paid\"? [unknown-fact]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | not translated yet: line 2 of the scene \"end\", 3 more (7 texts)",
        "uk | ще не перекладено: рядок 2 (сцена \"end\"), ще 3 (7 текстів)",
        "ru | ещё не переведено: строка 2 (сцена \"end\"), ещё 3 (7 текстов)",
        "hu | még nincs lefordítva: 2. sor itt: \"end\" jelenet, további 3 (7 szöveg)",
      })
  void whatIsNestedIsSaidInTheSameLanguage(String language, String words) {
    var scene = Message.of("part.scene-named", "scene {0}", "\"end\"");
    var line =
        Message.of("part.line", "line {0} of {1}", 2, Message.of("part.the", "the {0}", scene));
    var said =
        Message.of(
            "missing-translation.texts",
            "not translated yet: {0} ({1} texts)",
            List.of(line, Message.of("part.more", "{0} more", 3)),
            7);

    assertThat(ProblemWords.said(said, Locale.of(language))).isEqualTo(words);
  }

  private static Diagnostic unknownFact() {
    var text =
        """
        vizavi: 1
        facts:
          paid: {start: false}
        scenes:
          the-call:
            replies:
              wait: {words: Wait., when: payd}
        """;
    return ScenarioReader.read("x", "scenario.yaml", text).diagnostics().stream()
        .filter(found -> found.rule().equals("unknown-fact"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.walk(CODE)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Literals that are joined, as the one text they are. */
  private static String literal(String code) {
    return Pattern.compile(TEXT)
        .matcher(code)
        .results()
        .map(found -> found.group().substring(1, found.group().length() - 1).translateEscapes())
        .collect(Collectors.joining());
  }

  /** The English details by their keys. */
  private static TreeMap<String, String> details() {
    var texts = new Properties();
    try (var file = Files.newBufferedReader(BUNDLE)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var details = new TreeMap<String, String>();
    for (var key : texts.stringPropertyNames()) {
      if (key.startsWith("detail.")) {
        details.put(key.substring("detail.".length()), texts.getProperty(key));
      }
    }
    return details;
  }
}
