package vizavi.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stands for the terminal from which {@code vizavi} is called. */
final class Terminal {
  /** What a command printed and how it ended. */
  record Answer(int status, String out, String err) {}

  private Terminal() {}

  /** Calls a command with nothing to type. */
  static Answer vizavi(String... words) {
    return typing("", words);
  }

  /** The same with something to type. */
  static Answer typing(String typed, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(List.of(words), in, printer(out), printer(err));
    return new Answer(status, text(out), text(err));
  }

  private static PrintStream printer(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
