package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.library.Library;
import vizavi.shell.Doors;

/** What a restart and an author's pen leave of an attempt: all of it. */
class SurvivalTest {
  private static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  /** Something that happens to the author's file. */
  interface Fate {
    void befall(Path file) throws IOException;
  }

  @TempDir Path data;
  @TempDir Path scenarios;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.createDirectory(scenarios.resolve("tea-house")).resolve("scenario.yaml");
    Files.copy(TEA_HOUSE, file);
  }

  @Test
  void aRestartGoesOnFromTheLastTurn() {
    Conversation before;
    try (var context = open()) {
      var nina = Player.nina(context);
      before = nina.says(nina.begin(Mode.COACH).id(), 1, "ask");
    }
    try (var context = open()) {
      var nina = Player.nina(context);
      var id = before.attempt().id();
      assertThat(As.person("nina", () -> nina.attempts().underWay("tea-house")))
          .contains(before.attempt());
      assertThat(nina.conversation(id)).isEqualTo(before);
      assertThat(nina.says(id, 2, "trade").turns()).hasSize(3);
    }
  }

  @Test
  void anEditedFileTouchesNoAttempt() throws IOException {
    var text = Files.readString(TEA_HOUSE);
    var edited = text.replace("The tea house", "Another").replace("[apologise]", "[insult]");
    assertThat(edited).isNotEqualTo(text);
    survives(path -> Files.writeString(path, edited));
  }

  @Test
  void aBrokenFileTouchesNoAttempt() throws IOException {
    survives(path -> Files.writeString(path, "vizavi: ["));
  }

  @Test
  void aRemovedFolderTouchesNoAttempt() throws IOException {
    survives(
        path -> {
          Files.delete(path);
          Files.delete(path.getParent());
        });
  }

  private void survives(Fate fate) throws IOException {
    Conversation finished;
    Conversation running;
    try (var context = open()) {
      var nina = Player.nina(context);
      finished = playedOut(nina, nina.begin(Mode.ASSESSED).id());
      running = nina.says(nina.begin(Mode.ASSESSED).id(), 1, "ask");
      var debrief = nina.debrief(context, finished.attempt().id());
      fate.befall(file);
      As.person("theo", context.getBean(Library.class)::readAgain);
      assertThat(nina.conversation(running.attempt().id())).isEqualTo(running);
      assertThat(nina.debrief(context, finished.attempt().id())).isEqualTo(debrief);
    }
    try (var context = open()) {
      var nina = Player.nina(context);
      assertThat(nina.conversation(finished.attempt().id())).isEqualTo(finished);
      assertThat(nina.conversation(running.attempt().id())).isEqualTo(running);
      var end = playedOut(nina, running.attempt().id());
      assertThat(end.attempt().over()).isTrue();
      assertThat(end.attempt().title()).isEqualTo("The tea house");
      assertThat(end.turns().getLast().picked().orElseThrow().score().moves())
          .containsExactly("apologise");
    }
  }

  private static Conversation playedOut(Player player, UUID id) {
    player.says(id, 1, "ask");
    player.says(id, 2, "trade");
    return player.says(id, 3, "sorry");
  }

  private ConfigurableApplicationContext open() {
    return Doors.open("vizavi.data=" + data, "vizavi.scenarios=" + scenarios);
  }
}
