package vizavi.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text before and after, with the words that differ marked.
 *
 * @param pieces stretches of the text in reading order, neighbours of different marks; kept and
 *     removed ones together are {@code before}, kept and added ones {@code after}
 */
public record Rewording(String before, String after, List<Edit<String>> pieces) {
  /** A word with its inner apostrophes and hyphens, a line end, spaces, or one other sign. */
  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ-][\\p{L}\\p{M}\\p{N}]+)*|\\R|[^\\S\\r\\n]+|.");

  /** The two texts, compared word by word. */
  public static Rewording of(String before, String after) {
    List<Edit<String>> edits = Edits.between(split(before), split(after));
    return new Rewording(before, after, joined(bridged(edits)));
  }

  static List<String> split(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * A single space kept between two changed words is taken as changed too, so that a new sentence
   * is one mark and not ten.
   */
  private static List<Edit<String>> bridged(List<Edit<String>> edits) {
    List<Edit<String>> bridged = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit<String> edit = edits.get(i);
      boolean bridge =
          edit.piece().equals(" ")
              && edit.mark() == Mark.KEPT
              && i > 0
              && i < edits.size() - 1
              && edits.get(i - 1).mark() != Mark.KEPT
              && edits.get(i + 1).mark() != Mark.KEPT;
      if (bridge) {
        bridged.add(new Edit<>(Mark.REMOVED, " "));
        bridged.add(new Edit<>(Mark.ADDED, " "));
      } else {
        bridged.add(edit);
      }
    }
    return bridged;
  }

  /** Neighbours of one mark become one piece; between two kept ones removals stand first. */
  private static List<Edit<String>> joined(List<Edit<String>> edits) {
    List<Edit<String>> joined = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Edit<String> edit : edits) {
      if (edit.mark() == Mark.KEPT) {
        flush(removed, Mark.REMOVED, joined);
        flush(added, Mark.ADDED, joined);
        kept.append(edit.piece());
      } else {
        flush(kept, Mark.KEPT, joined);
        (edit.mark() == Mark.REMOVED ? removed : added).append(edit.piece());
      }
    }
    flush(kept, Mark.KEPT, joined);
    flush(removed, Mark.REMOVED, joined);
    flush(added, Mark.ADDED, joined);
    return List.copyOf(joined);
  }

  private static void flush(StringBuilder text, Mark mark, List<Edit<String>> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Edit<>(mark, text.toString()));
      text.setLength(0);
    }
  }
}
