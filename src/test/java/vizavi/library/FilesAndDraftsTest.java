package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vizavi.library.OpenLibrary.published;
import static vizavi.library.OpenLibrary.sound;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.shell.NotFoundException;

/** A scenario that has a file, and trainers who publish it too. */
class FilesAndDraftsTest {
  @TempDir Path folder;

  @Test
  void aTrainersWorkIsNeverOverwrittenByAFile() {
    file("One");
    try (var open = OpenLibrary.in(folder)) {
      open.publish("shared", sound("Two, a trainer's"), "better");
      assertThat(played(open)).isEqualTo("Two, a trainer's");
      readAgain(open);
      assertThat(shelved(open).waiting()).isEmpty(); // this text was known when she published
      file("Three, the file's");
      readAgain(open);
      assertThat(played(open)).isEqualTo("Two, a trainer's");
      assertThat(shelved(open).waiting().orElseThrow().title()).isEqualTo("Three, the file's");
    }
    try (var open = OpenLibrary.in(folder)) { // a restart changes nothing
      assertThat(played(open)).isEqualTo("Two, a trainer's");
      assertThat(waitingFile(open)).isEqualTo("Three, the file's");
      assertThat(open.publish("shared", sound("Four, a trainer's"), "seen").number()).isEqualTo(4);
      assertThat(shelved(open).waiting()).isEmpty();
    }
  }

  @Test
  void aTrainerTakesTheFilesTextAndFromThenOnTheFileDecides() {
    file("One");
    try (var open = OpenLibrary.in(folder)) {
      open.publish("shared", sound("Two"), "better");
      noFileWaits(open);
      file("Three");
      readAgain(open);
      var taken = published(take(open));
      assertThat(taken.number()).isEqualTo(4);
      assertThat(taken.origin()).isEqualTo(Origin.FILE);
      assertThat(taken.note()).isEqualTo("as in the file");
      assertThat(taken.author()).isNotEmpty();
      assertThat(played(open)).isEqualTo("Three");
      assertThat(shelved(open).waiting()).isEmpty();
      readAgain(open);
      assertThat(shelved(open).current()).isEqualTo(taken);
      file("Five");
      readAgain(open);
      assertThat(played(open)).isEqualTo("Five");
      noFileWaits(open);
    }
  }

  @Test
  void aTextThatIsPlayedAlreadyIsNotImportedWhenItTurnsUpInAFile() {
    try (var open = OpenLibrary.in(folder)) {
      var mine = open.publish("shared", sound("Mine"), "first");
      file("Mine");
      readAgain(open);
      assertThat(shelved(open).current()).isEqualTo(mine);
      assertThat(shelved(open).waiting()).isEmpty();
      assertThat(As.person("theo", () -> open.publishing().revisions("shared"))).hasSize(1);
      assertThat(As.person("theo", open.library()::files).getFirst().playable()).isTrue();
    }
  }

  @Test
  void aBrokenFileSaysSoWhileTheTrainersTextIsPlayed() {
    try (var open = OpenLibrary.in(folder)) {
      open.publish("shared", sound("Mine"), "first");
      OpenLibrary.write(folder, "shared", "vizavi: [");
      readAgain(open);
      var file = As.person("theo", open.library()::files).getFirst();
      assertThat(file.playable()).isTrue();
      assertThat(file.lastGood()).isEmpty();
      assertThat(file.diagnostics()).isNotEmpty();
      assertThat(played(open)).isEqualTo("Mine");
    }
  }

  @Test
  void anArchivedScenarioStaysInTheArchiveWhateverItsFileSays() {
    file("One");
    try (var open = OpenLibrary.in(folder)) {
      As.person("theo", () -> open.publishing().archive("shared"));
      file("Two");
      readAgain(open);
      assertThat(As.person("nina", open.library()::cards)).isEmpty();
      assertThat(shelved(open).current().title()).isEqualTo("Two");
    }
    try (var open = OpenLibrary.in(folder)) {
      assertThat(As.person("nina", open.library()::cards)).isEmpty();
    }
  }

  private void file(String title) {
    OpenLibrary.write(folder, "shared", sound(title));
  }

  private static void noFileWaits(OpenLibrary open) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(open));
  }

  private static Publication take(OpenLibrary open) {
    return As.person("theo", () -> open.publishing().takeFile("shared", "as in the file"));
  }

  private static void readAgain(OpenLibrary open) {
    As.person("theo", open.library()::readAgain);
  }

  private static String played(OpenLibrary open) {
    return As.person("nina", () -> open.library().card("shared")).title();
  }

  private static String waitingFile(OpenLibrary open) {
    return As.person("theo", open.library()::files).getFirst().waiting().orElseThrow().title();
  }

  private static Shelved shelved(OpenLibrary open) {
    return As.person("theo", open.publishing()::scenarios).getFirst();
  }
}
