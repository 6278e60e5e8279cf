package vizavi.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the command line comes in: the first word says which command. */
public final class Main {
  /** Exit status where a command can't be carried out as written. */
  static final int BAD_USAGE = 2;

  private static final Map<String, Command> COMMANDS =
      new TreeMap<>(
          Map.of(
              "analyse", new Analyse(),
              "check", new Check(),
              "eval", new Eval(),
              "library", new PrintLibrary(),
              "playtest", new Playtest(),
              "score", new ScoreLines(),
              "train", new Train(),
              "translate-status", new TranslateStatus()));

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(List.of(args), System.in, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor where) {
    return new PrintStream(new FileOutputStream(where), false, StandardCharsets.UTF_8);
  }

  /** Carries out a command and answers with the exit status. */
  static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
    String name = args.isEmpty() ? "" : args.getFirst();
    Command command = COMMANDS.get(name);
    if (command == null) {
      err.println(name.isEmpty() ? "Say what to do:" : "There is no command \"" + name + "\":");
      COMMANDS.values().forEach(one -> err.println("  vizavi " + one.usage()));
      return BAD_USAGE;
    }
    try {
      return command.run(args.subList(1, args.size()), in, out);
    } catch (BadUsage refusal) {
      err.println(refusal.getMessage());
      err.println("  vizavi " + command.usage());
      return BAD_USAGE;
    }
  }
}
