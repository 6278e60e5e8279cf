package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Measures the scorer. */
final class Eval implements Command {
  @Override
  public String usage() {
    return "eval [folder]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) {
    return FINE;
  }
}
