package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static vizavi.library.OpenLibrary.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.scenario.translation.TranslationName;
import vizavi.text.Diagnostic;

/** Translations in the folder of scenarios. */
class TranslationFilesTest {
  @TempDir Path folder;

  @Test
  void aTranslationBesideItsSourceIsReadWithItAndABrokenOneTakesNothingElseAway()
      throws IOException {
    OpenLibrary.write(folder, "table", sound("Table"));
    translation("uk", Ukrainian.of(sound("Table")));
    try (var open = OpenLibrary.in(folder)) {
      var good = card(open);
      assertThat(good.languages()).containsExactly("en", "uk");
      assertThat(file(open).translations())
          .singleElement()
          .satisfies(one -> assertThat(one.diagnostics()).isEmpty());

      translation("uk", "vizavi: 1\nlanguage: uk\ntitle: [\n");
      translation("hu", "vizavi: 1\nlanguage: hu\n");
      readAgain(open);
      var without = card(open);
      assertThat(without.languages()).containsExactly("en");
      assertThat(without.title()).isEqualTo("Table");
      var told = file(open);
      assertThat(told.diagnostics()).isEmpty();
      assertThat(told.playable()).isTrue();
      assertThat(told.translations())
          .extracting(ReadTranslation::language)
          .containsExactly("hu", "uk");
      assertThat(told.translations()).noneMatch(ReadTranslation::taken);
      assertThat(told.translations().getFirst().diagnostics())
          .extracting(Diagnostic::rule)
          .contains("missing-translation");

      translation("uk", Ukrainian.of(sound("Table")));
      Files.delete(folder.resolve("scenarios/table/scenario.hu.yaml"));
      readAgain(open);
      assertThat(card(open)).isEqualTo(good); // the same texts are the same revision
      assertThat(As.person("theo", () -> open.publishing().revisions("table"))).hasSize(2);
    }
    try (var open = OpenLibrary.in(folder)) { // a restart finds what it left
      assertThat(card(open).languages()).containsExactly("en", "uk");
      assertThat(As.person("theo", () -> open.publishing().revisions("table"))).hasSize(2);
    }
  }

  @Test
  void aWarningIsToldAndTheTranslationPlays() throws IOException {
    OpenLibrary.write(folder, "table", sound("Table"));
    translation("uk", Ukrainian.of(sound("Another title")));
    try (var open = OpenLibrary.in(folder)) {
      assertThat(card(open).languages()).containsExactly("en", "uk");
      assertThat(file(open).translations().getFirst().diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly("stale-translation");
    }
  }

  @Test
  void whatNothingReadsIsToldAndTheScenarioPlaysWithoutIt() throws IOException {
    OpenLibrary.write(folder, "table", sound("Table"));
    var place = folder.resolve("scenarios/table");
    Files.writeString(place.resolve("scenario.uk.yml"), Ukrainian.of(sound("Table")));
    var lonely = Files.createDirectories(folder.resolve("scenarios/vase"));
    Files.writeString(lonely.resolve("scenario.hu.yaml"), "vizavi: 1\nlanguage: hu\n");
    try (var open = OpenLibrary.in(folder)) {
      assertThat(card(open).languages()).containsExactly("en");
      var files = As.person("theo", open.library()::files);
      assertThat(files.getFirst().diagnostics()).isEmpty();
      assertThat(files.getFirst().strays())
          .singleElement()
          .asString()
          .startsWith(place.resolve("scenario.uk.yml") + ":1:1: error: ")
          .endsWith("call it \"scenario.uk.yaml\" [file-name]");
      assertThat(files.getLast().diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly("unreadable-file");
      assertThat(files.getLast().strays())
          .singleElement()
          .asString()
          .startsWith(lonely.resolve("scenario.hu.yaml") + ":1:1: error: ")
          .endsWith("[translation-alone]");

      Files.move(place.resolve("scenario.uk.yml"), place.resolve("scenario.uk.yaml"));
      readAgain(open);
      assertThat(card(open).languages()).containsExactly("en", "uk");
      assertThat(file(open).strays()).isEmpty();
    }
  }

  private void translation(String language, String text) throws IOException {
    Files.writeString(
        folder.resolve("scenarios/table").resolve(TranslationName.of(language)), text);
  }

  private static void readAgain(OpenLibrary open) {
    As.person("theo", open.library()::readAgain);
  }

  private static Card card(OpenLibrary open) {
    return As.person("nina", () -> open.library().card("table"));
  }

  private static ScenarioFile file(OpenLibrary open) {
    return As.person("theo", open.library()::files).getFirst();
  }
}
