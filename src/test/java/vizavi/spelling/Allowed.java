package vizavi.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words that no dictionary knows and that are right all the same; keeps in mind which it met. */
final class Allowed {
  private static final int LONGEST_ENDING = 5;

  private final List<String> entries;
  private final Set<String> met = new HashSet<>();

  Allowed(List<String> entries) {
    this.entries = entries;
  }

  static Allowed in(String language) {
    try {
      return new Allowed(
          Files.readAllLines(Speller.FOLDER.resolve("allowed_" + language + ".txt")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean allows(String word) {
    String plain = word.replace('’', '\'').replace('ʼ', '\'').replaceFirst("'s$", "");
    boolean allowed = false;
    for (String entry : entries) {
      if (fits(entry, plain) || fits(entry, plain.toLowerCase(Locale.ROOT))) {
        met.add(entry);
        allowed = true;
      }
    }
    return allowed;
  }

  private static boolean fits(String entry, String word) {
    if (!entry.endsWith("*")) {
      return entry.equals(word);
    }
    String stem = entry.substring(0, entry.length() - 1);
    return word.startsWith(stem) && word.length() - stem.length() <= LONGEST_ENDING;
  }

  /** Entries that no word needed. */
  Set<String> unmet() {
    Set<String> unmet = new TreeSet<>(entries);
    unmet.removeAll(met);
    return unmet;
  }

  List<String> entries() {
    return entries;
  }
}
