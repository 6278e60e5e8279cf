package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden=write} writes them anew, for a review. */
public final class Golden {
  private Golden() {}

  public static boolean writing() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Fails unless the file holds exactly this text. */
  public static void expect(Path file, String text) {
    if (writing()) {
      write(file, text);
    }
    assertThat(file).exists();
    assertThat(Example.content(file))
        .as(file + " (to write it anew: mvn test -Dgolden=write)")
        .isEqualTo(text);
  }

  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
