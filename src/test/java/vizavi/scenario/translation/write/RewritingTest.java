package vizavi.scenario.translation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.TranslationReader;

class RewritingTest {
  private static final Scenario SOURCE =
      ScenarioReader.read("x", "scenario.yaml", vizavi.library.Template.SINGLE_TALK.text())
          .scenario()
          .orElseThrow();
  private static final String WORRY = "scenes/the-doubt/replies/worry/";

  @Test
  void onlyTheLinesOfWhatWasChangedAreWrittenAnew() {
    var before = text();
    var after = changed(before, Map.of(WORRY + "words", "Не хвилюйтеся."));
    assertThat(after)
        .isEqualTo(before.replace("words: Ви занадто хвилюєтеся.", "words: Не хвилюйтеся."));
    assertThat(after).contains("# ці три відповіді перевірила Олена");
  }

  @Test
  void aFileFromWindowsKeepsItsMarkItsLineEndsAndItsComments() {
    var before = "\uFEFF" + text().replace("\n", "\r\n");
    var after = changed(before, Map.of(WORRY + "words", "Не хвилюйтеся."));
    assertThat(after)
        .isEqualTo(before.replace("words: Ви занадто хвилюєтеся.", "words: Не хвилюйтеся."));
  }

  @Test
  void aNewTextStandsWhereTheSourceHasIt() {
    var before = text().replaceFirst("        because: Вона хвилюється.*\n", "");
    assertThat(before).isNotEqualTo(text());
    var after =
        changed(
            before, Map.of(WORRY + "because", "Вона хвилюється через подряпину, яка справді є."));
    assertThat(after).isEqualTo(text());
  }

  @Test
  void aLineOfSeveralIsChangedAmongTheOthers() {
    var after = changed(text(), Map.of("scenes/the-wish/says/1", "Хочу стіл без подряпини."));
    assertThat(after)
        .contains("      - client: У суботу за ним їстимуть дванадцятеро. Моїй мамі дев'яносто.\n")
        .contains("      - client: Хочу стіл без подряпини.\n");
    assertThat(read(after).texts().get("scenes/the-wish/says/1"))
        .isEqualTo("Хочу стіл без подряпини.");
  }

  @Test
  void whatIsTakenOutIsGoneAndItsCommentStays() {
    var before =
        text().replace("        words: Ви занадто", "        # ще раз\n        words: Ви занадто");
    var after = changed(before, Map.of(WORRY + "words", " "));
    assertThat(read(after).texts()).doesNotContainKey(WORRY + "words");
    assertThat(after).contains("# ще раз").doesNotContain("занадто");
  }

  @Test
  void awkwardWordsComeBackAsTheyWere() {
    var awkward =
        List.of(
            "так: ні",
            "- дефіс",
            "#1",
            "каже \"ні\" \\ так",
            "'лапки'",
            "yes",
            "12",
            "{не} [дужки]",
            "перший\n\nдругий рядок",
            "дуже довге речення ".repeat(20).strip(),
            "*зірка",
            "& ще",
            "кінець:");
    var text = text();
    for (var words : awkward) {
      text = changed(text, Map.of(WORRY + "better", words, "briefing", words));
      assertThat(read(text).texts().get(WORRY + "better")).as(words).isEqualTo(words);
      assertThat(read(text).texts().get("briefing")).as(words).isEqualTo(words);
    }
  }

  @Test
  void wordingsOfItsOwnAreAListAndEmptyLinesAreNone() {
    var way = WORRY + "hears";
    var after =
        Rewriting.of(SOURCE, "uk", text(), Map.of(), Map.of(way, List.of("Та годі", "\"Ні\": так")))
            .orElseThrow();
    assertThat(read(after).own(way)).containsExactly("Та годі", "\"Ні\": так");
    var without = Rewriting.of(SOURCE, "uk", after, Map.of(), Map.of(way, List.of())).orElseThrow();
    assertThat(without).isEqualTo(text());
  }

  @Test
  void bracketsOnOneLineAreReadAndWrittenAnewOnlyWhereChanged() {
    var flat =
        text()
            .replaceFirst(
                "client:\n  name: пані Адлер\n  about: .*\n",
                "client: {name: пані Адлер, about: Дивиться.}\n");
    assertThat(changed(flat, Map.of("title", "Стіл"))).contains("client: {name: пані Адлер");
    var after = changed(flat, Map.of("client/about", "Ввічлива."));
    assertThat(after).contains("client:\n  name: пані Адлер\n  about: Ввічлива.\n");
  }

  @Test
  void aTranslationWrittenTextByTextIsWhole() {
    var texts = read(text()).texts();
    var written = "";
    var order = new ArrayList<>(texts.keySet());
    java.util.Collections.shuffle(order, new java.util.Random(6));
    for (var way : order) {
      written =
          Rewriting.of(SOURCE, "uk", written, Map.of(way, texts.get(way)), Map.of()).orElseThrow();
    }
    assertThat(read(written).texts()).isEqualTo(texts);
    assertThat(written)
        .startsWith("# yaml-language-server")
        .contains("\nvizavi: 1\nlanguage: uk\n");
    assertThat(written.indexOf("\nscenes:")).isLessThan(written.indexOf("\nendings:"));
    var found =
        TranslationReader.read(SOURCE, "uk", written.getBytes(StandardCharsets.UTF_8))
            .diagnostics();
    assertThat(found).extracting(one -> one.rule()).containsOnly("stale-translation");
  }

  @Test
  void whatCantBeReadIsNotWrittenIn() {
    assertThat(Rewriting.of(SOURCE, "uk", "title: [", Map.of("title", "x"), Map.of())).isEmpty();
  }

  @Test
  void theNotesAtTheEndStayAsTheyAre() {
    var from = new HashMap<String, String>();
    Blocks.of(SOURCE).values().forEach(block -> from.put(block.id(), block.hash()));
    var noted = text() + "translated-from:\n  head: " + from.get("head") + "\n";
    var after = changed(noted, Map.of("title", "Стіл", WORRY + "words", "Дарма."));
    assertThat(after).endsWith("translated-from:\n  head: " + from.get("head") + "\n");
  }

  private static String changed(String text, Map<String, String> texts) {
    return Rewriting.of(SOURCE, "uk", text, texts, Map.of()).orElseThrow();
  }

  private static Translation read(String text) {
    return TranslationReader.read(SOURCE, "uk", text.getBytes(StandardCharsets.UTF_8))
        .texts()
        .orElseThrow();
  }

  private static String text() {
    try {
      return Files.readString(
          Path.of("src/test/resources/vizavi/translations/single-talk.uk.yaml"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
