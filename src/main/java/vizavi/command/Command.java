package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** One word that can stand after {@code vizavi}. */
interface Command {
  /** All is well. */
  int FINE = 0;

  /** It ran, and found errors. */
  int FOUND_ERRORS = 1;

  /** The line of the usage page. */
  String usage();

  /**
   * Does it.
   *
   * @param in what is typed or piped in
   * @return {@link #FINE} or {@link #FOUND_ERRORS}
   * @throws BadUsage if it can't be done as asked
   */
  int run(List<String> words, InputStream in, PrintStream out) throws BadUsage;
}
