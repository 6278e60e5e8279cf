package vizavi.scoring.words;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters that look like letters of another alphabet, or stand in for them. */
final class Letters {
  private static final Map<Character, Character> TO_LATIN =
      pairs("авеёіїкмнопрстухѕјԁһгԛԝАВЕКМНОРСТУХІЅЈ", "abeeiikmnonpctyxsjdhrqwABEKMHOPCTYXISJ");
  private static final Map<Character, Character> TO_CYRILLIC =
      pairs("aceikmopxyhntrubABCEHIKMOPTXY", "асеікморхунптгиьАВСЕНІКМОРТХУ");

  /** So alike that a whole word of them may be a word of the other alphabet. */
  private static final String TWINS = "aceiopxyасеіорхуABCEHIKMOPTXYАВСЕНІКМОРТХУ";

  private static final Map<Character, Character> FOR_DIGITS = pairs("013457@$", "oieastas");

  private Letters() {}

  private static Map<Character, Character> pairs(String from, String to) {
    return IntStream.range(0, from.length())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(from::charAt, to::charAt));
  }

  static boolean latin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  static boolean cyrillic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  /** Whether a letter of the other alphabet looks just the same. */
  static boolean twin(char c) {
    return TWINS.indexOf(c) >= 0;
  }

  /** The letter of the wanted alphabet that looks like {@code c}; {@code c} where there is none. */
  static char like(char c, boolean wantCyrillic) {
    return (wantCyrillic ? TO_CYRILLIC : TO_LATIN).getOrDefault(c, c);
  }

  /** The letter a digit stands in for, as in "cl0wn"; {@code c} where there is none. */
  static char forDigit(char c) {
    return FOR_DIGITS.getOrDefault(c, c);
  }
}
