package vizavi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An H2 database as it was when the first test class came to it. Each class after it finds the
 * same, so that it does not matter in which order classes run, or which of them share a JVM.
 */
public final class Snapshot {
  private final Path script;
  private Class<?> at;

  /** A snapshot still to be taken. */
  public Snapshot() {
    try {
      script = Files.createTempFile("vizavi-snapshot", ".sql");
      script.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the snapshot for the first class; for each other one goes back to it, once.
   *
   * @param test the class about to run
   */
  public synchronized void begin(Class<?> test, Supplier<JdbcTemplate> database) {
    if (at == test) {
      return;
    }
    var jdbc = database.get();
    if (at == null) {
      jdbc.execute("script nopasswords nosettings drop to '" + script + "'");
    } else {
      jdbc.execute("runscript from '" + script + "'");
    }
    at = test;
  }
}
