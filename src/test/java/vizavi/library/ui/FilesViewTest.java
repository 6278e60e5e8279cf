package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vizavi.shell.ViewTest;

class FilesViewTest extends ViewTest {
  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    navigate(FilesView.class);
  }

  @Test
  void aBrokenFileShowsItsMistakesWithTheirPlaces() {
    assertThat(words(ListItem.class, "file"))
        .anySatisfy(
            file ->
                assertThat(file)
                    .contains("broken", "2:1", "titel", "unknown-key")
                    .contains("can’t be played until"))
        .anySatisfy(file -> assertThat(file).contains("tea-house", "Plays"));
  }

  @Test
  void aHungarianReadsTheRuleAndTheDetailInHungarian() {
    UI.getCurrent().setLocale(Locale.of("hu"));
    navigate(DraftsView.class);
    navigate(FilesView.class);

    assertThat(shown()).contains("Ilyen kulcs itt nem lehet; javítsa ki a nevét, vagy törölje.");
    assertThat(findInView(Span.class).withClassName("problem-detail").all())
        .noneMatch(detail -> detail.getElement().hasAttribute("lang"))
        .anySatisfy(
            detail ->
                assertThat(detail.getText())
                    .startsWith("a forgatókönyv")
                    .contains("\"titel\"")
                    .endsWith("erre gondolt: \"title\"?"));
  }

  @Test
  void nothingIsSaidTwiceInEnglish() {
    assertThat(findInView(Span.class).withClassName("problem-detail").all()).isEmpty();
    assertThat(shown()).contains("titel").doesNotContain("No such key belongs here");
  }

  @Test
  void anEmptyFolderSaysOnceWhatToDoUntilAFileIsThere() throws IOException {
    Path away = SCENARIOS.resolveSibling("away");
    Files.move(SCENARIOS, away);
    Files.createDirectory(SCENARIOS);
    try {
      click("read-again");
      click("read-again");
      assertThat(words(Div.class, "empty")).singleElement().asString().contains("scenario.yaml");
    } finally {
      Files.delete(SCENARIOS);
      Files.move(away, SCENARIOS);
      click("read-again");
    }
    assertThat(words(Div.class, "empty")).isEmpty();
  }

  @Test
  void aFileThatNothingReadsIsShownWithTheNameItShouldHave() throws IOException {
    Path file = Files.writeString(SCENARIOS.resolve("tea-house/scenario_uk.yaml"), "vizavi: 1\n");
    try {
      click("read-again");
      assertThat(words(Div.class, "file-translation"))
          .singleElement()
          .asString()
          .contains("scenario_uk.yaml", "Not read", "call it \"scenario.uk.yaml\"", "file-name");
    } finally {
      Files.delete(file);
      click("read-again");
    }
    assertThat(shown()).doesNotContain("scenario_uk.yaml");
  }

  @Test
  void readingAgainFindsANewFile() throws IOException {
    Path folder = Files.createDirectories(SCENARIOS.resolve("newcomer"));
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(file, "vizavi: 2\n");
    try {
      click("read-again");
      assertThat(told()).contains("3 files read");
      assertThat(shown()).contains("newcomer");
    } finally {
      Files.delete(file);
      Files.delete(folder);
      click("read-again");
    }
  }
}
