package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vizavi.command.Terminal.vizavi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vizavi.Scenarios;

class TranslateStatusTest {
  private static final Path PIECES = Path.of("src/test/resources/reading");
  private static final String NEEDED =
      """
      allows:
        - {rule: skill-never-tested, because: A single reply tests nothing.}
        - {rule: baseline-passes, because: A single reply tests nothing.}
        - {rule: pass-mark-for-all, because: A single reply tests nothing.}
      """;

  private static final String OF_ITS_OWN =
      """
      allows:
        - {rule: baseline-passes, because: Одна відповідь не перевіряє нічого.}
      """;

  @TempDir Path folder;
  private Path source;
  private Path uk;

  @BeforeEach
  void aSourceAndItsTranslation() throws IOException {
    Path umbrella = Files.createDirectories(folder.resolve("umbrella"));
    source = umbrella.resolve("scenario.yaml");
    uk = umbrella.resolve("scenario.uk.yaml");
    Files.writeString(source, Files.readString(PIECES.resolve("base.yaml")) + NEEDED);
    Files.writeString(uk, Files.readString(PIECES.resolve("base.uk.yaml")) + OF_ITS_OWN);
  }

  private void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void theTableSaysHowFarEachLanguageHasCome() throws IOException {
    vizavi("translate-status", "--confirm", uk.toString(), "head", "the-call", "done");
    change(source, "Thank you, that is kind.", "Thank you.");
    change(uk, "words: Шкода, що Ви поїхали без неї. Я передзвоню Вам до полудня.", "words:");

    var answer = vizavi("translate-status", folder.toString());

    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines())
        .containsExactly(
            "| scenario | language | blocks | translated | stale | missing | errors | warnings |",
            "|---|---|---|---|---|---|---|---|",
            "| umbrella | uk | 4 | 2 | 1 | 1 | 1 | 1 |",
            "| umbrella | ru (no file) | 4 | 0 | 0 | 4 | 0 | 0 |",
            "| umbrella | hu (no file) | 4 | 0 | 0 | 4 | 0 | 0 |");
  }

  @Test
  void aFileInALanguageThatIsNotSpokenIsInTheTableToo() throws IOException {
    Path german = uk.resolveSibling("scenario.deu.yaml");
    Files.writeString(german, Files.readString(uk).replace("language: uk", "language: de"));

    assertThat(vizavi("translate-status", folder.toString()).out())
        .contains("| umbrella | deu | 4 |", "| umbrella | hu (no file) |");
    assertThat(vizavi("check", folder.toString()).out())
        .contains(german + ":2:11: error: ")
        .contains("2 translations looked over");
  }

  @Test
  void aTranslationIntoTheLanguageOfItsSourceIsInTheTableToo() throws IOException {
    Files.copy(uk, uk.resolveSibling("scenario.en.yaml"));

    assertThat(vizavi("translate-status", folder.toString()).out())
        .contains("| umbrella | en | 4 |");
  }

  @Test
  void whatCannotBeConfirmedWithoutBreakingTheFileIsLeftAlone() throws IOException {
    String text = Files.readString(uk);
    for (String odd :
        new String[] {
          text + "\"translated-from\":\n  head: 00000000\n",
          text + "translated-from : {head: 00000000}\n",
          text + "...\n",
          "{" + text.replaceFirst("(?s)\\n.*", "") + ", language: uk}\n",
        }) {
      Files.writeString(uk, odd);
      var answer = vizavi("translate-status", "--confirm", uk.toString());
      if (answer.status() == 0) {
        assertThat(vizavi("check", uk.toString()).out())
            .doesNotContain("error:", "[stale-translation]");
      } else {
        assertThat(Files.readString(uk)).isEqualTo(odd);
      }
    }
  }

  @Test
  void whatStandsBelowTheConfirmationStays() throws IOException {
    vizavi("translate-status", "--confirm", uk.toString());
    Files.writeString(uk, Files.readString(uk) + "# read by Olena\n");

    vizavi("translate-status", "--confirm", uk.toString());

    assertThat(Files.readString(uk)).endsWith("\n# read by Olena\n");
    assertThat(vizavi("check", uk.toString()).status()).isZero();
  }

  @Test
  void aFileWithAByteOrderMarkKeepsIt() throws IOException {
    Files.writeString(uk, "\uFEFF" + Files.readString(uk));

    assertThat(vizavi("translate-status", "--confirm", uk.toString()).status()).isZero();

    assertThat(Files.readString(uk)).startsWith("\uFEFFvizavi: 1\n");
    assertThat(vizavi("check", uk.toString()).out()).contains("nothing to mend");
  }

  @Test
  void aToolGetsTheBlocksByName() throws IOException {
    vizavi("translate-status", "--confirm", uk.toString());
    change(source, "Thank you, that is kind.", "Thank you.");

    var answer = vizavi("translate-status", "--format", "json", uk.toString());

    var rows = JsonMapper.shared().readTree(answer.out()).get("translations");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("language").asString()).isEqualTo("uk");
    assertThat(rows.get(0).get("translated").asInt()).isEqualTo(3);
    assertThat(rows.get(0).get("stale").toString()).isEqualTo("[\"done\"]");
  }

  @Test
  void whatIsConfirmedIsWrittenAtTheEndAndNothingElseIsTouched() throws IOException {
    String before = Files.readString(uk);

    var all = vizavi("translate-status", "--confirm", uk.toString());
    assertThat(all.out()).isEqualTo("4 blocks are confirmed.\n");
    assertThat(Files.readString(uk))
        .startsWith(before + "translated-from:\n  head: ")
        .matches("(?s).*\n  the-call\\.look: \"?[0-9a-f]{8}\"?\n  done: \"?[0-9a-f]{8}\"?\n");
    String confirmed = Files.readString(uk);
    assertThat(vizavi("check", folder.toString()).out())
        .isEqualTo("1 scenario and 1 translation looked over: nothing to mend.\n");

    change(source, "back by noon", "back at noon");
    change(source, "that is kind", "how kind");
    vizavi("translate-status", "--confirm", uk.toString(), "the-call.look");

    assertThat(vizavi("check", uk.toString()).out())
        .contains("\"done\"", "[stale-translation]")
        .contains("./vizavi translate-status --confirm " + uk)
        .contains("1 translation looked over: 0 errors, 1 warning.");
    assertThat(Files.readString(uk)).startsWith(before).isNotEqualTo(confirmed);
  }

  @Test
  void aFileWithLinesAsWindowsEndsThemKeepsThem() throws IOException {
    Files.writeString(uk, Files.readString(uk).replace("\n", "\r\n").stripTrailing());

    vizavi("translate-status", "--confirm", uk.toString());

    assertThat(Files.readString(uk).replace("\r\n", "")).doesNotContain("\n");
    assertThat(vizavi("check", uk.toString()).status()).isZero();
  }

  @Test
  void aTextThatIsMissingIsNotConfirmed() throws IOException {
    change(uk, "lesson: Маленька", "# lesson: Маленька");

    assertThat(vizavi("translate-status", "--confirm", uk.toString()).out())
        .isEqualTo("3 blocks are confirmed; 1 not, because texts are missing there.\n");
    assertThat(vizavi("translate-status", "--confirm", uk.toString(), "done").err())
        .contains("Not all texts of \"done\" are translated yet.");
  }

  @Test
  void aNewFileHasTheSourcesTextsAsComments() throws IOException {
    Path hu = uk.resolveSibling("scenario.hu.yaml");

    assertThat(vizavi("translate-status", "--new", hu.toString()).status()).isZero();

    assertThat(Files.readString(hu))
        .contains("language: hu\n# The forgotten umbrella\ntitle:\n")
        .contains("        # I'm sorry you had to leave without it. I'll ring you back by noon.\n");
    assertThat(vizavi("check", hu.toString()).out().lines())
        .allMatch(line -> line.matches(".*(\\[(missing-translation|too-many)]|looked over: .*)"));
    assertThat(vizavi("translate-status", "--new", hu.toString()).err()).contains("already");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void ofEveryShippedScenarioATranslationCanBeBegun(Path scenario) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(scenario.getFileName().toString()));
    Files.copy(scenario.resolve("scenario.yaml"), copy.resolve("scenario.yaml"));
    Path hu = copy.resolve("scenario.hu.yaml");

    assertThat(vizavi("translate-status", "--new", hu.toString()).status()).isZero();

    assertThat(vizavi("translate-status", hu.toString()).out().lines().toList().getLast())
        .matches("\\| [a-z-]+ \\| hu \\| (\\d+) \\| \\d \\| 0 \\| \\d+ \\| \\d+ \\| 0 \\|");
    assertThat(vizavi("check", hu.toString()).out().lines())
        .allMatch(line -> line.matches(".*(\\[(missing-translation|too-many)]|looked over: .*)"));
  }

  static List<Path> shipped() {
    return Scenarios.in(Scenarios.SHIPPED);
  }

  @Test
  void aTranslationWithoutItsSourceIsSaidToHaveNoneAndTheRestIsLookedOver() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.copy(source, other.resolve("scenario.yaml"));
    Files.delete(source);
    String alone =
        uk
            + ":1:1: error: there is no \"scenario.yaml\" in this folder;"
            + " a translation lies beside its source [translation-alone]";

    for (Path place : List.of(uk, folder)) {
      var answer = vizavi("check", place.toString());
      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out().lines())
          .containsExactly(
              alone,
              (place == uk ? "0 scenarios" : "1 scenario") + " looked over: 1 error, 0 warnings.");
    }
    var status = vizavi("translate-status", folder.toString());
    assertThat(status.status()).isEqualTo(1);
    assertThat(status.out()).contains("| other | uk (no file) |").endsWith(alone + "\n");
  }

  @Test
  void aTranslationByAnotherNameIsSaidAndNotPassedOver() throws IOException {
    Path wrong = Files.move(uk, uk.resolveSibling("scenario.uk.yml"));
    String said =
        wrong
            + ":1:1: error: nothing reads a file of this name; call it \"scenario.uk.yaml\""
            + " [file-name]";

    var check = vizavi("check", folder.toString());
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out().lines())
        .containsExactly(said, "1 scenario looked over: 1 error, 0 warnings.");
    assertThat(vizavi("translate-status", folder.toString()).out()).contains(said);
    var page = vizavi("library", folder.toString());
    assertThat(page.status()).isEqualTo(1);
    assertThat(page.out()).startsWith(said).doesNotContain("# The library");
  }

  @Test
  void aFolderOfNothingButStraysIsAnsweredToo() throws IOException {
    Files.delete(uk);
    Files.move(source, source.resolveSibling("scenario.yml"));

    var answer = vizavi("check", folder.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .contains("scenario.yml:1:1: error: nothing reads", "call it \"scenario.yaml\"");
  }

  @Test
  void whereTheSourceIsBrokenThatIsSaidFirst() throws IOException {
    change(source, "level: 1", "level: 7");

    assertThat(vizavi("check", uk.toString()).out())
        .contains("scenario.yaml:4:8: error")
        .endsWith("1 scenario looked over: 1 error, 0 warnings.\n");
    var status = vizavi("translate-status", folder.toString());
    assertThat(status.status()).isEqualTo(1);
    assertThat(status.out()).contains("scenario.yaml:4:8: error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--confirm scenarios/late-visitor/scenario.yaml | is called such as \"scenario.uk.yaml\"",
        "--new scenarios/late-visitor/scenario.xx.yaml  | The languages are en, uk, ru, hu",
        "--new scenarios/late-visitor/scenario.en.yaml  | The source is in \"en\" already.",
        "--confirm a --new b                            | not both",
        "--new nowhere/scenario.hu.yaml                 | There is no scenario.yaml beside",
        "--confirm nowhere/scenario.hu.yaml             | There is no file",
        "nowhere-at-all                                 | There is no file or folder",
      })
  void whatCannotBeDoneIsSaid(String words, String sentence) {
    var answer = vizavi(("translate-status " + words).split(" "));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains(sentence);
  }
}
