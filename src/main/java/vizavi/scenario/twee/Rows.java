package vizavi.scenario.twee;

import java.util.ArrayList;
import java.util.List;

/** Builds the lines of a passage that a person reads. Lines that are nothing but links are none. */
final class Rows {
  private final List<Page.Row> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder besideLinks = new StringBuilder();
  private boolean linked;
  private boolean opens = true;

  void add(int codePoint) {
    text.appendCodePoint(codePoint);
    besideLinks.appendCodePoint(codePoint);
  }

  /** The words of a link stay where they are part of a sentence. */
  void addLink(String label) {
    text.append(label);
    linked = true;
  }

  /** Ends the line; {@code gap} where a blank one would end a paragraph. */
  void end(boolean gap) {
    String row = Words.clean(text.toString());
    boolean empty = linked ? bullets(besideLinks) : bullets(text);
    if (!empty) {
      rows.add(new Page.Row(row, opens));
    }
    opens = gap && empty || linked && empty;
    text.setLength(0);
    besideLinks.setLength(0);
    linked = false;
  }

  /** What is left of a list of choices when the links are taken out: bullets and numbers. */
  private static boolean bullets(CharSequence text) {
    return text.codePoints().noneMatch(c -> Character.isLetter(c) || "?!…".indexOf(c) >= 0)
        && text.codePoints().filter(Character::isDigit).count() <= 2;
  }

  List<Page.Row> done() {
    end(false);
    return List.copyOf(rows);
  }
}
