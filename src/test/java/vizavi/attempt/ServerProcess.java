package vizavi.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link KilledServer} that runs, and its lines, each as its words. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  ServerProcess(ProcessBuilder start) throws IOException {
    process = start.start();
    out = process.inputReader(UTF_8);
  }

  /** What it found at its start, up to the line READY. */
  List<List<String>> told() throws IOException {
    var told = new ArrayList<List<String>>();
    for (var line = expected(); !line.getFirst().equals("READY"); line = expected()) {
      told.add(line);
    }
    return told;
  }

  List<List<String>> lines(int count) throws IOException {
    var lines = new ArrayList<List<String>>();
    while (lines.size() < count) {
      lines.add(expected());
    }
    return lines;
  }

  /** All lines to the end. */
  List<List<String>> rest() throws IOException {
    var lines = new ArrayList<List<String>>();
    for (var line = next(); line.isPresent(); line = next()) {
      lines.add(line.get());
    }
    return lines;
  }

  private List<String> expected() throws IOException {
    return next().orElseThrow(() -> new IOException("the server ended by itself"));
  }

  /** The next whole line; what is cut short or not the server's own is passed over. */
  private Optional<List<String>> next() throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.endsWith(" .")) {
        return Optional.of(List.of(line.split(" ")));
      }
    }
    return Optional.empty();
  }

  /** Signal 9: nothing in the server runs any more, not even a shutdown hook. */
  void kill() {
    process.toHandle().destroyForcibly(); // process.destroyForcibly() would throw away its lines
  }

  int exit() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
