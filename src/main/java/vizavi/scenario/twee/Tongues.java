package vizavi.scenario.twee;

import java.util.List;

/** Tells which of the product's languages a story seems to be written in, by its letters. */
final class Tongues {
  private static final int LOOKED_AT = 20_000;

  private Tongues() {}

  static String of(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    for (Page page : pages) {
      page.rows().forEach(row -> text.append(row.text()).append('\n'));
      page.links().forEach(link -> text.append(link.label()).append('\n'));
      if (text.length() > LOOKED_AT) {
        break;
      }
    }
    return of(text.toString().toLowerCase(java.util.Locale.ROOT));
  }

  private static String of(String text) {
    long cyrillic =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (2 * cyrillic > letters) {
      return has(text, "іїєґ") > has(text, "ыэъё") ? "uk" : "ru";
    }
    return 200 * has(text, "őű") > letters || 15 * has(text, "áéíóöőúüű") > letters ? "hu" : "en";
  }

  private static long has(String text, String letters) {
    return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }
}
