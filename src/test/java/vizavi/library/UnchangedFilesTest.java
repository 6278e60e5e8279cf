package vizavi.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static vizavi.library.OpenLibrary.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.verification.VerificationMode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.scenario.translation.TranslationName;
import vizavi.text.Yaml;

/** A start reads only what this version of the reader has not read before. */
@ExtendWith(OutputCaptureExtension.class)
class UnchangedFilesTest {
  @TempDir Path folder;
  private List<Card> before = List.of();

  @BeforeEach
  void startOnce() throws IOException {
    OpenLibrary.write(folder, "table", sound("Table"));
    translation("uk", Ukrainian.of(sound("Table")));
    try (var open = OpenLibrary.in(folder)) {
      before = cards(open);
    }
    assertThat(before).singleElement().extracting(Card::title).isEqualTo("Table");
  }

  @Test
  void whatIsUnchangedIsNotReadAgainNeitherAtTheStartNorForItsCard() {
    reading(never());
  }

  @Test
  void aSourceThatChangedIsRead() {
    OpenLibrary.write(folder, "table", sound("Another table"));
    assertThat(reading(atLeastOnce())).extracting(Card::title).containsExactly("Another table");
  }

  @Test
  void aTranslationThatChangedIsRead() throws IOException {
    translation("uk", Ukrainian.of(sound("Table")) + "\n# read again\n");
    assertThat(reading(atLeastOnce()).getFirst().revision())
        .isNotEqualTo(before.getFirst().revision());
  }

  @Test
  void aTranslationThatIsNewOrGoneIsSeen() throws IOException {
    Files.delete(folder.resolve("scenarios/table/scenario.uk.yaml"));
    assertThat(reading(atLeastOnce()).getFirst().languages()).containsExactly("en");
    reading(never());
    translation("uk", Ukrainian.of(sound("Table")));
    assertThat(reading(never())).isEqualTo(before); // known from the first start
  }

  @Test
  void anotherVersionOfTheReaderReadsEverythingOnce() {
    try (var open = OpenLibrary.in(folder)) {
      new JdbcTemplate(open.context().getBean(DataSource.class))
          .update("update revision set reader = 'an older one', cards = '{}'");
    }
    assertThat(reading(atLeastOnce())).isEqualTo(before);
    assertThat(reading(never())).isEqualTo(before);
  }

  @Test
  void whatIsBrokenIsReadAndSaidAtEveryStart(CapturedOutput output) throws IOException {
    translation("uk", "vizavi: 1\nlanguage: uk\n");
    reading(atLeastOnce());
    reading(atLeastOnce());
    OpenLibrary.write(folder, "table", "vizavi: 1\n");
    reading(atLeastOnce());
    reading(atLeastOnce());
    assertThat(output.toString().lines().filter(line -> line.contains("scenario.uk.yaml can't")))
        .hasSize(2);
    assertThat(output.toString().lines().filter(line -> line.contains("scenario.yaml can't")))
        .hasSize(2);
  }

  @Test
  void textsAndBytesHaveTheSameHash() {
    var uk = Ukrainian.of(sound("Table"));
    var text =
        new ScenarioFolder.Text(
            "table",
            "scenario.yaml",
            sound("Table").getBytes(UTF_8),
            List.of(
                new ScenarioFolder.Translation(
                    "uk", "scenario.uk.yaml", uk.getBytes(UTF_8), Optional.empty())),
            List.of());
    var texts = new TreeMap<String, String>();
    texts.put("uk", uk);
    assertThat(text.hash()).contains(new Texts(sound("Table"), texts).hash());
  }

  /** Starts again, on one thread, and sees whether YAML was read. */
  private List<Card> reading(VerificationMode times) {
    try (var yaml = mockStatic(Yaml.class, CALLS_REAL_METHODS);
        var open = OpenLibrary.in(folder)) {
      var cards = cards(open);
      yaml.verify(() -> Yaml.read(any(), any(byte[].class)), times);
      return cards;
    }
  }

  private static List<Card> cards(OpenLibrary open) {
    return As.person("nina", open.library()::cards);
  }

  private void translation(String language, String text) throws IOException {
    var file = TranslationName.of(language);
    Files.writeString(folder.resolve("scenarios/table").resolve(file), text);
  }
}
