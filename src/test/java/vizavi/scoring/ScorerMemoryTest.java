package vizavi.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Four languages in memory, measured in a JVM of their own, where nothing else is. */
class ScorerMemoryTest {
  private static final long MOST = 60L * 1024 * 1024;

  @Test
  void fourLanguagesTakeAtMostSixtyMegabytes() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LoadedScorer.class.getName(),
                "Sorry for the delay.",
                "Vybachte za zatrymku tovaru.",
                "Izvinite nas za zaderzhku.",
                "Elnezest kerunk.")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    var words = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).as(words).isZero();
    var numbers = Arrays.stream(words.split(" ")).mapToLong(Long::parseLong).toArray();
    assertThat(numbers[1] - numbers[0]).as("all loaded").isBetween(1L << 20, MOST);
    assertThat(numbers[2] - numbers[0]).as("and heard").isLessThan(MOST);
    assertThat(numbers[3]).as("moves heard").isPositive();
  }
}
