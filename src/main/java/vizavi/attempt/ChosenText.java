package vizavi.attempt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vizavi.analysis.item.Sheet;

/**
 * Choices as the text that is stored: a line with the ending, then one for each choice - the reply
 * given, its level, the seconds, and the replies on offer. What was on offer is the same in most
 * attempts; a reader remembers it, so that thousands take little room.
 */
final class ChosenText {
  private static final String UNKNOWN = "-";

  private final Map<String, Set<String>> offers = new HashMap<>();
  private final Map<String, String> replies = new HashMap<>();

  static String write(Chosen chosen) {
    return chosen.ending()
        + chosen.choices().stream()
            .map(choice -> "\n" + line(choice))
            .collect(Collectors.joining());
  }

  private static String line(Sheet.Choice choice) {
    return String.join(
        " ",
        choice.picked(),
        number(choice.level()),
        number(choice.seconds()),
        String.join(" ", new TreeSet<>(choice.offered())));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : UNKNOWN;
  }

  Chosen read(String text) {
    var lines = text.split("\n");
    return new Chosen(
        lines[0], List.of(lines).subList(1, lines.length).stream().map(this::choice).toList());
  }

  private Sheet.Choice choice(String line) {
    var parts = line.split(" ", 4);
    return new Sheet.Choice(
        offers.computeIfAbsent(parts[3], this::offered),
        replies.computeIfAbsent(parts[0], same -> same),
        number(parts[1]),
        number(parts[2]));
  }

  private Set<String> offered(String words) {
    var offered = new HashSet<String>();
    for (var reply : words.split(" ")) {
      offered.add(replies.computeIfAbsent(reply, same -> same));
    }
    return Set.copyOf(offered);
  }

  private static OptionalDouble number(String word) {
    return word.equals(UNKNOWN)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(word));
  }
}
