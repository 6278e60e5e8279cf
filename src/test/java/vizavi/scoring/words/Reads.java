package vizavi.scoring.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short ways to read a text in tests. */
final class Reads {
  private static final Map<Tongue, WordReader> READERS = new EnumMap<>(Tongue.class);

  private Reads() {}

  static Words read(Tongue tongue, String text) {
    return READERS.computeIfAbsent(tongue, WordReader::new).read(text);
  }

  /** The forms of the counting tokens, with blanks between. */
  static String forms(Tongue tongue, String text) {
    return forms(read(tongue, text).counting());
  }

  static String forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** The words of each sentence; clauses of one sentence with a stroke between. */
  static List<String> places(Tongue tongue, String text) {
    return read(tongue, text).counting().stream()
        .collect(
            Collectors.groupingBy(Token::sentence, java.util.TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Reads::clauses)
        .toList();
  }

  private static String clauses(List<Token> sentence) {
    return sentence.stream()
        .collect(Collectors.groupingBy(Token::clause, java.util.TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Reads::forms)
        .collect(Collectors.joining(" | "));
  }
}
