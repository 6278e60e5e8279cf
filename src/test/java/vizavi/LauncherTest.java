package vizavi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./vizavi} says in a bare environment, where nothing need be built. */
class LauncherTest {
  private static final List<String> BARE =
      List.of("bash", "cat", "dirname", "readlink", "grep", "env");

  private record Said(int exit, String words) {}

  @TempDir private Path home;

  @Test
  void helpNamesEveryCommand() throws Exception {
    var said = launch("help");
    assertThat(said.exit).isZero();
    assertThat(said.words)
        .contains("vizavi start", "vizavi test", "vizavi check")
        .contains("vizavi analyse", "vizavi playtest", "vizavi translate-status");
  }

  @Test
  void anUnknownCommandIsNamed() throws Exception {
    var said = launch("strat");
    assertThat(said.exit).isEqualTo(2);
    assertThat(said.words).contains("there is no command \"strat\"", "vizavi start");
  }

  @Test
  void withoutAJdk25OneSentenceSaysSo() throws Exception {
    var old = Files.createDirectories(home.resolve("jdks/jdk-17/bin"));
    Files.createFile(old.resolve("javac")).toFile().setExecutable(true);
    Files.writeString(home.resolve("jdks/jdk-17/release"), "JAVA_VERSION=\"17.0.1\"\n");
    for (var command :
        List.of("start", "test", "check", "analyse", "playtest", "translate-status")) {
      var said = launch(command);
      assertThat(said.exit).as(command).isEqualTo(2);
      assertThat(said.words.strip())
          .as(command)
          .startsWith("vizavi: no JDK 25 found")
          .doesNotContain("\n");
    }
  }

  @Test
  void aJdk25InTheFolderOfJdksIsFound() throws Exception {
    var jdk = Files.createDirectories(home.resolve("jdks/jdk-25/bin"));
    Files.createFile(jdk.resolve("javac")).toFile().setExecutable(true);
    Files.writeString(home.resolve("jdks/jdk-25/release"), "JAVA_VERSION=\"25.0.3\"\n");
    // It goes on to the next thing that is missing here.
    assertThat(launch("test").words).doesNotContain("no JDK 25").contains("no Maven found");
  }

  private Said launch(String command) throws IOException, InterruptedException {
    var tools = Files.createDirectories(home.resolve("tools"));
    for (var tool : BARE) {
      var link = tools.resolve(tool);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, where(tool));
      }
    }
    var builder =
        new ProcessBuilder(where("bash").toString(), "vizavi", command).redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home.toString(),
                "PATH", tools.toString(),
                "VIZAVI_JDKS", home.resolve("jdks").toString()));
    var process = builder.start();
    process.getOutputStream().close();
    var words = new String(process.getInputStream().readAllBytes());
    return new Said(process.waitFor(), words);
  }

  private static Path where(String tool) {
    return List.of("/usr/bin", "/bin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
