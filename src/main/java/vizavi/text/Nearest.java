package vizavi.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name an author most likely meant. */
public final class Nearest {
  private static final int COMPARED = 500;
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The known name nearest to {@code name} by edit distance, if any is near enough; capitals don't
   * count.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = name.length() < 3 ? 0 : Math.max(1, name.length() / 3);
    record Candidate(String name, int distance) {}
    return known.stream()
        .filter(other -> Math.abs(other.length() - name.length()) <= limit)
        .limit(COMPARED)
        .map(other -> new Candidate(other, distance(small(name), small(other))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** {@code ; did you mean "x"?} with the nearest name, or nothing. */
  public static String hint(String name, Collection<String> known) {
    return to(name, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  /** What is said, and whether the nearest name was meant, where there is one. */
  public static Message hint(Message said, String name, Collection<String> known) {
    return hint(said, name, known, said);
  }

  /**
   * The same, with another word of help where no name is near.
   *
   * @param otherwise the whole that is said there
   */
  public static Message hint(
      Message said, String name, Collection<String> known, Message otherwise) {
    return to(name, known)
        .map(near -> Message.of("part.did-you-mean", "{0}; did you mean \"{1}\"?", said, near))
        .orElse(otherwise);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Letters to add, drop, change or swap with their neighbour. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
