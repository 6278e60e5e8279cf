package vizavi.scoring.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vizavi.scoring.words.Token.Kind;
import vizavi.scoring.words.Words.Oddity;

/**
 * Puts words right that are written with other letters than the language's: look-alikes, digits for
 * letters, a Cyrillic language in Latin letters.
 */
final class Spelling {
  private final Tongue tongue;
  private final List<Piece> pieces;
  private final Set<Oddity> notices;

  Spelling(Tongue tongue, List<Piece> pieces, Set<Oddity> notices) {
    this.tongue = tongue;
    this.pieces = pieces;
    this.notices = notices;
  }

  List<Piece> pieces() {
    boolean transliterated = tongue.cyrillic() && mostlyLatin();
    boolean digits = pieces.stream().filter(Spelling::digitInside).limit(2).count() == 2;
    if (transliterated) {
      notices.add(Oddity.TRANSLITERATED);
    }
    List<Piece> better = new ArrayList<>(pieces.size());
    for (var piece : pieces) {
      better.add(
          piece.kind() == Kind.WORD ? piece.spelt(spelt(piece, transliterated, digits)) : piece);
    }
    return better;
  }

  private String spelt(Piece piece, boolean transliterated, boolean digits) {
    var form = piece.form();
    if (digits && mixesDigits(form)) {
      notices.add(Oddity.DIGITS_FOR_LETTERS);
      form = map(form, Letters::forDigit);
    }
    if (transliterated) {
      return Transliteration.toCyrillic(form, tongue);
    }
    if (disguised(form)) {
      notices.add(Oddity.LOOK_ALIKES);
      return map(form, c -> Letters.like(c, tongue.cyrillic()));
    }
    return form;
  }

  /** Whether letters of the other alphabet are mixed in, or the whole word could be a twin. */
  private boolean disguised(String form) {
    boolean foreign = false;
    boolean own = false;
    boolean twins = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean other = tongue.cyrillic() ? Letters.latin(c) : Letters.cyrillic(c);
      foreign |= other;
      own |= !other && Character.isLetter(c);
      twins &= Letters.twin(c);
    }
    return foreign && (own || twins);
  }

  private boolean mostlyLatin() {
    int latin = 0;
    int cyrillic = 0;
    for (var piece : pieces) {
      if (piece.kind() == Kind.WORD) {
        boolean any = piece.form().chars().anyMatch(c -> Letters.cyrillic((char) c));
        latin += any ? 0 : 1;
        cyrillic += any ? 1 : 0;
      }
    }
    return latin >= 3 && latin > 4 * cyrillic;
  }

  private static boolean digitInside(Piece piece) {
    var form = piece.form();
    for (int i = 1; i + 1 < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))
          && form.charAt(i) != '\''
          && Character.isLetter(form.charAt(i - 1))
          && Character.isLetter(form.charAt(i + 1))) {
        return piece.kind() == Kind.WORD;
      }
    }
    return false;
  }

  private static boolean mixesDigits(String form) {
    return form.chars().anyMatch(c -> Letters.forDigit((char) c) != c)
        && form.chars().filter(Character::isLetter).count() * 2 >= form.length();
  }

  private interface Letter {
    char instead(char c);
  }

  private static String map(String form, Letter letter) {
    var better = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      better.append(letter.instead(form.charAt(i)));
    }
    return better.toString();
  }
}
