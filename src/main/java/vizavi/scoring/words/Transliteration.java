package vizavi.scoring.words;

import java.util.Map;

/**
 * Latin letters back to Cyrillic ones, the way people type without a Cyrillic keyboard: several
 * customs at once, the longest group of letters first.
 */
final class Transliteration {
  private static final int LONGEST = 4;
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("shch", "щ"),
          Map.entry("sch", "щ"),
          Map.entry("zh", "ж"),
          Map.entry("kh", "х"),
          Map.entry("ts", "ц"),
          Map.entry("ch", "ч"),
          Map.entry("sh", "ш"),
          Map.entry("yu", "ю"),
          Map.entry("iu", "ю"),
          Map.entry("ju", "ю"),
          Map.entry("ya", "я"),
          Map.entry("ia", "я"),
          Map.entry("ja", "я"),
          Map.entry("yo", "е"),
          Map.entry("jo", "е"),
          Map.entry("a", "а"),
          Map.entry("b", "б"),
          Map.entry("v", "в"),
          Map.entry("w", "в"),
          Map.entry("g", "г"),
          Map.entry("d", "д"),
          Map.entry("e", "е"),
          Map.entry("z", "з"),
          Map.entry("j", "й"),
          Map.entry("k", "к"),
          Map.entry("l", "л"),
          Map.entry("m", "м"),
          Map.entry("n", "н"),
          Map.entry("o", "о"),
          Map.entry("p", "п"),
          Map.entry("q", "к"),
          Map.entry("r", "р"),
          Map.entry("s", "с"),
          Map.entry("t", "т"),
          Map.entry("u", "у"),
          Map.entry("f", "ф"),
          Map.entry("h", "х"),
          Map.entry("x", "х"),
          Map.entry("c", "ц"),
          Map.entry("'", "ь"));
  private static final Map<String, String> RUSSIAN = Map.of("i", "и", "y", "ы", "ye", "е");
  private static final Map<String, String> UKRAINIAN =
      Map.of("i", "і", "y", "и", "yi", "ї", "ji", "ї", "h", "г", "ie", "є", "ye", "є", "je", "є");

  private static final String VOWELS = "aeiouy";

  /** After these a final "i" is the weak й of Ukrainian official romanisation: "dobryi". */
  private static final String BEFORE_FINAL_I = "yaoeu";

  private Transliteration() {}

  static String toCyrillic(String form, Tongue tongue) {
    var own = tongue == Tongue.UK ? UKRAINIAN : RUSSIAN;
    var cyrillic = new StringBuilder();
    int at = 0;
    while (at < form.length()) {
      if (finalI(form, at) || shortI(form, at)) {
        cyrillic.append('й');
        at++;
      } else {
        at = take(form, at, own, cyrillic);
      }
    }
    return cyrillic.toString();
  }

  private static boolean finalI(String form, int at) {
    return at > 0
        && at == form.length() - 1
        && form.charAt(at) == 'i'
        && BEFORE_FINAL_I.indexOf(form.charAt(at - 1)) >= 0;
  }

  /** After a vowel, and with none behind it, "y" is й: "pozhaluysta". */
  private static boolean shortI(String form, int at) {
    return at > 0
        && form.charAt(at) == 'y'
        && VOWELS.indexOf(form.charAt(at - 1)) >= 0
        && (at + 1 == form.length() || VOWELS.indexOf(form.charAt(at + 1)) < 0);
  }

  /** "Dobryi" ends in ий, though "moyi" ends in ї. */
  private static boolean hardEnding(String form, int at) {
    return at > 0
        && at == form.length() - 2
        && form.endsWith("yi")
        && VOWELS.indexOf(form.charAt(at - 1)) < 0;
  }

  private static int take(String form, int at, Map<String, String> own, StringBuilder cyrillic) {
    int longest = hardEnding(form, at) ? 1 : Math.min(LONGEST, form.length() - at);
    for (int length = longest; length > 0; length--) {
      var group = form.substring(at, at + length);
      var letter = own.getOrDefault(group, COMMON.get(group));
      if (letter != null) {
        cyrillic.append(letter);
        return at + length;
      }
    }
    cyrillic.append(form.charAt(at));
    return at + 1;
  }
}
