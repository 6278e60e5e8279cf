package vizavi.scenario.twee;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives ids to things that have names. */
final class Slug {
  static final int LONGEST = 40;

  /** Words that YAML takes for a value of another kind. */
  private static final Set<String> MEAN_SOMETHING =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** Cyrillic letters as Ukraine's official romanisation has them, Russian ones alike. */
  private static final Map<Integer, String> LATIN = latin();

  private final Set<String> taken = new HashSet<>();

  private final int longest;

  /**
   * @param taken ids that must not be given again
   * @param longest how long an id may be, at most 40
   */
  Slug(Set<String> taken, int longest) {
    this.taken.addAll(taken);
    this.longest = longest;
  }

  private static Map<Integer, String> latin() {
    String letters =
        "а=a б=b в=v г=h ґ=g д=d е=e є=ie ё=yo ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p"
            + " р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ= ы=y э=e ю=iu я=ia ß=ss æ=ae"
            + " ø=o ł=l đ=d";
    Map<Integer, String> latin = new java.util.HashMap<>();
    for (String pair : letters.split(" ")) {
      latin.put(pair.codePointAt(0), pair.substring(pair.indexOf('=') + 1));
    }
    return Map.copyOf(latin);
  }

  /** An id like the name that nobody has yet; {@code kind} stands in where no letter is left. */
  String next(String name, String kind) {
    String slug = cut(of(name, kind), longest);
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      String tail = "-" + number;
      id = cut(slug, longest - tail.length()) + tail;
    }
    return id;
  }

  /** An id like the name: small Latin letters, digits and hyphens, beginning with a letter. */
  static String of(String name, String kind) {
    StringBuilder slug = new StringBuilder();
    name.toLowerCase(Locale.ROOT).codePoints().limit(200).forEach(c -> append(c, slug));
    String bare = slug.toString().replaceAll("^-+|-+$", "");
    if (bare.isEmpty()) {
      return kind;
    }
    boolean unfit = Character.isDigit(bare.charAt(0)) || MEAN_SOMETHING.contains(bare);
    return cut(unfit ? kind + "-" + bare : bare, LONGEST);
  }

  private static void append(int c, StringBuilder slug) {
    if (LATIN.containsKey(c)) {
      slug.append(LATIN.get(c));
    } else if (c == '\'' || c == '’' || c == 'ʼ') {
      return; // "don't" is one word
    } else {
      String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
      int first = bare.codePointAt(0);
      boolean fits = first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
      if (fits) {
        slug.appendCodePoint(first);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
  }

  private static String cut(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    String cut = slug.substring(0, longest);
    int word = cut.lastIndexOf('-');
    return (word > longest / 2 ? cut.substring(0, word) : cut).replaceAll("-+$", "");
  }
}
