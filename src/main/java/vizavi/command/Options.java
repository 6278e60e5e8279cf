package vizavi.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.text.Nearest;

/**
 * The words after a command, sorted.
 *
 * @param places those that name no option, such as files
 * @param values of the options given, by their names such as {@code --seed}; the last one counts
 */
record Options(List<String> places, Map<String, String> values) {

  /**
   * Sorts words. A value stands after its option or after {@code =}.
   *
   * @param known names of the options there are
   * @throws BadUsage naming an option there is not, or one without its value
   */
  static Options of(List<String> words, List<String> known) throws BadUsage {
    var places = new ArrayList<String>();
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (!word.startsWith("-")) {
        places.add(word);
        continue;
      }
      var parts = word.split("=", 2);
      if (!known.contains(parts[0])) {
        var hint = Nearest.hint(parts[0], known);
        throw new BadUsage("There is no option \"" + parts[0] + "\"" + hint + ".");
      }
      if (parts.length == 1 && i + 1 == words.size()) {
        throw new BadUsage("The option " + word + " wants a value.");
      }
      values.put(parts[0], parts.length == 2 ? parts[1] : words.get(++i));
    }
    return new Options(places, values);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of an option that takes one of some words, the first of them by default. */
  String choice(String name, List<String> words) throws BadUsage {
    var value = values.getOrDefault(name, words.getFirst());
    if (!words.contains(value)) {
      throw new BadUsage(
          "The option %s takes %s, not \"%s\".".formatted(name, String.join(" or ", words), value));
    }
    return value;
  }

  /** The value of an option that takes a whole number of at least 1. */
  int number(String name, int otherwise) throws BadUsage {
    var value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new BadUsage(
          "The option %s takes a whole number from 1 to 999999999, not \"%s\"."
              .formatted(name, value));
    }
    return Integer.parseInt(value);
  }

  /** The value of an option that takes a seed: any whole number of at most 18 digits. */
  long seed(String name, long otherwise) throws BadUsage {
    var value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("-?[0-9]{1,18}")) {
      throw new BadUsage(
          "The option %s takes a whole number of at most 18 digits, not \"%s\"."
              .formatted(name, value));
    }
    return Long.parseLong(value);
  }

  /** The one place there has to be. */
  String place(String what) throws BadUsage {
    if (places.size() != 1) {
      throw new BadUsage(
          places.isEmpty()
              ? "Name " + what + "."
              : "Name one thing: " + what + ", not " + places.size() + " of them.");
    }
    return places.getFirst();
  }
}
