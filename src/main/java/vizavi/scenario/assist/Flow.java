package vizavi.scenario.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Skims what stands between brackets and braces, over as many lines as it takes. */
final class Flow {
  private static final int DEEPEST = 64;

  private record Open(Twig twig, boolean list) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder token = new StringBuilder();
  private final Twig owner;
  private @Nullable Twig key;
  private char quote;
  private int line;
  private int column;

  Flow(Twig owner) {
    this.owner = owner;
  }

  boolean closed() {
    return open.isEmpty();
  }

  /** Reads on in a line, from an index to its end or to the bracket that closes it all. */
  void read(String text, int from, int number) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && c == '#' && (i == 0 || text.charAt(i - 1) == ' ')) {
        break;
      }
      take(text, i, number);
      if (open.isEmpty()) {
        return;
      }
    }
    if (!token.isEmpty()) {
      token.append(' ');
    }
  }

  private void take(String text, int i, int number) {
    char c = text.charAt(i);
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
      token.append(c);
    } else if (c == '[' || c == '{') {
      enter(c == '[', number, i);
    } else if (c == ']' || c == '}') {
      finish();
      open.pop();
    } else if (c == ',') {
      finish();
    } else if (c == ':' && !list() && key == null && ends(text, i + 1)) {
      key = open.element().twig().key(Scalars.bare(token.toString()), line, column);
      token.setLength(0);
    } else {
      letter(text, i, number);
    }
  }

  private void letter(String text, int i, int number) {
    char c = text.charAt(i);
    if (token.isEmpty()) {
      if (c == ' ' || c == '\t') {
        return;
      }
      quote = c == '"' || c == '\'' ? c : 0;
      line = number;
      column = text.codePointCount(0, i) + 1;
    }
    token.append(c);
  }

  private static boolean ends(String text, int i) {
    return i >= text.length() || " ,]}".indexOf(text.charAt(i)) >= 0;
  }

  private boolean list() {
    return open.element().list();
  }

  private void enter(boolean list, int number, int i) {
    Twig twig = owner;
    if (key != null && open.size() < DEEPEST) {
      twig = key;
    } else if (open.size() >= DEEPEST) {
      twig = open.element().twig();
    } else if (!open.isEmpty()) {
      twig = open.element().twig().item(number, i + 1);
    }
    key = null;
    token.setLength(0);
    open.push(new Open(twig, list));
  }

  /** An entry ends. */
  private void finish() {
    String said = token.toString().strip();
    if (key != null) {
      key.say(Scalars.bare(said));
    } else if (!said.isEmpty()) {
      Twig in = open.element().twig();
      if (list()) {
        in.item(line, column).say(Scalars.bare(said));
      } else {
        in.key(Scalars.bare(said), line, column);
      }
    }
    key = null;
    token.setLength(0);
  }

  /** Where the writing stands now. */
  Place place() {
    String typed = token.toString().stripTrailing();
    if (key != null) {
      return new Place(key, Place.Kind.VALUE, typed);
    }
    Place.Kind kind = list() ? Place.Kind.ITEM_BETWEEN_BRACKETS : Place.Kind.KEY_BETWEEN_BRACES;
    return new Place(open.element().twig(), kind, typed);
  }
}
