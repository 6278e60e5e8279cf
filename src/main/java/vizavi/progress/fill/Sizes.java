package vizavi.progress.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vizavi.shell.StartRefusedException;

/**
 * How much is to be made.
 *
 * @param cohorts at least 1
 * @param people members in each
 * @param attempts assessed ones of each member
 * @param turns about how many each attempt takes: of a few plays the nearest is kept
 * @param seed all the luck: the same seed makes the same figures
 * @param anyway also beside real people
 */
record Sizes(int cohorts, int people, int attempts, int turns, long seed, boolean anyway) {
  static final Sizes USUAL = new Sizes(50, 20, 40, 15, 1, false);

  private static final List<String> NAMES =
      List.of("cohorts", "people", "attempts", "turns", "seed", "anyway");

  /** What was understood of a command line. */
  record Read(Sizes sizes, List<String> rest) {}

  /**
   * Reads {@code --cohorts=50} and its like; what starts otherwise is handed on.
   *
   * @throws StartRefusedException if a number is none, or out of its range
   */
  static Read read(String... arguments) {
    Map<String, String> given = new HashMap<>();
    var rest = new ArrayList<String>();
    for (var argument : arguments) {
      var name = argument.replaceFirst("^--", "").replaceFirst("=.*$", "");
      if (argument.startsWith("--") && NAMES.contains(name)) {
        given.put(name, argument.contains("=") ? argument.replaceFirst("^[^=]*=", "") : "true");
      } else {
        rest.add(argument);
      }
    }
    var sizes =
        new Sizes(
            (int) number(given, "cohorts", USUAL.cohorts, 1, 1_000),
            (int) number(given, "people", USUAL.people, 1, 1_000),
            (int) number(given, "attempts", USUAL.attempts, 0, 1_000),
            (int) number(given, "turns", USUAL.turns, 1, 100),
            number(given, "seed", USUAL.seed, Long.MIN_VALUE, Long.MAX_VALUE),
            given.getOrDefault("anyway", "false").equals("true"));
    return new Read(sizes, rest);
  }

  private static long number(
      Map<String, String> given, String name, long usual, long least, long most) {
    var text = given.get(name);
    if (text == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, in one sentence with the numbers out of range
    }
    throw new StartRefusedException(
        "--" + name + "=" + text + " is no whole number from " + least + " to " + most + ".",
        "Say it like --" + name + "=" + usual + ".");
  }
}
